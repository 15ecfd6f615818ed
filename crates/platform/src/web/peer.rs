//! Where a request comes from: the peer, or whom a trusted proxy names.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

/// A network of a proxy that is believed: an address, or an address and how many leading bits count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    /// Reads `10.0.0.7` or `10.0.0.0/8`.
    pub fn parse(text: &str) -> Option<Self> {
        let (address, bits) = match text.trim().split_once('/') {
            Some((address, bits)) => (address.parse().ok()?, bits.parse().ok()?),
            None => {
                let address: IpAddr = text.trim().parse().ok()?;
                (address, if address.is_ipv4() { 32 } else { 128 })
            }
        };
        let most = if address.is_ipv4() { 32 } else { 128 };
        (bits <= most).then_some(Self { address, bits })
    }

    /// Whether an address lies in it.
    pub fn holds(self, other: IpAddr) -> bool {
        match (self.address, other.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                (own.to_bits() ^ other.to_bits()).checked_shr(32 - self.bits).unwrap_or(0) == 0
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                (own.to_bits() ^ other.to_bits()).checked_shr(128 - self.bits).unwrap_or(0) == 0
            }
            _ => false,
        }
    }
}

/// The address that asks: the peer's; behind trusted proxies the last address of `X-Forwarded-For` that none of them holds.
pub fn address(extensions: &Extensions, headers: &HeaderMap, trusted: &[Network]) -> Option<IpAddr> {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip().to_canonical())?;
    let is_proxy = |address: IpAddr| trusted.iter().any(|network| network.holds(address));
    if !is_proxy(peer) {
        return Some(peer);
    }
    let named: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    let mut nearest = peer;
    for text in named.into_iter().rev() {
        // What can't be read was written by somebody else: go no further.
        let Some(address) = text.trim().parse::<IpAddr>().ok().map(|ip| ip.to_canonical()) else { break };
        nearest = address;
        if !is_proxy(address) {
            break;
        }
    }
    Some(nearest)
}

/// Whether somebody stands between: then a peer on this machine is not the one who asks.
pub fn is_forwarded(headers: &HeaderMap) -> bool {
    ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"].iter().any(|n| headers.contains_key(*n))
}

/// The network of an address, coarse enough for a household: an IPv6 customer has at least a /64.
pub fn network(address: Option<IpAddr>) -> String {
    match address {
        Some(IpAddr::V4(ip)) => ip.to_string(),
        Some(IpAddr::V6(ip)) => ip.segments().iter().take(4).map(|s| format!("{s:x}:")).collect(),
        None => "local".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().expect("peer"), 9)));
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().expect("header"));
        }
        let trusted: Vec<Network> = trusted.iter().filter_map(|t| Network::parse(t)).collect();
        network(address(&extensions, &headers, &trusted))
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        assert_eq!(asked("203.0.113.9", &["198.51.100.1"], &[]), "203.0.113.9");
        assert_eq!(asked("203.0.113.9", &["198.51.100.1"], &["127.0.0.1"]), "203.0.113.9");
        assert_eq!(asked("127.0.0.1", &["198.51.100.1"], &["127.0.0.1"]), "198.51.100.1");
        assert_eq!(asked("::ffff:127.0.0.1", &["198.51.100.1"], &["127.0.0.1"]), "198.51.100.1");
    }

    #[test]
    fn what_the_caller_wrote_in_front_is_not_believed() {
        let spoofed = ["6.6.6.6, 198.51.100.1", "10.0.0.4"];
        assert_eq!(asked("127.0.0.1", &spoofed, &["127.0.0.1", "10.0.0.0/8"]), "198.51.100.1");
        assert_eq!(asked("127.0.0.1", &["6.6.6.6, nonsense"], &["127.0.0.1"]), "127.0.0.1");
        assert_eq!(asked("10.0.0.9", &[], &["10.0.0.0/8"]), "10.0.0.9");
    }

    #[test]
    fn networks_are_read_and_hold() {
        assert_eq!(Network::parse("10.0.0.0/33"), None);
        assert_eq!(Network::parse("proxy"), None);
        let all = Network::parse("0.0.0.0/0").expect("network");
        assert!(all.holds("8.8.8.8".parse().expect("ip")) && !all.holds("::1".parse().expect("ip")));
        let six = Network::parse("2001:db8::/32").expect("network");
        assert!(six.holds("2001:db8:1::7".parse().expect("ip")) && !six.holds("2001:db9::7".parse().expect("ip")));
        assert_eq!(asked("2001:db8:1:2:3:4:5:6", &[], &[]), "2001:db8:1:2:");
    }
}
