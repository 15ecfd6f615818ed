//! The wall around calls that leave the house: which addresses may be reached. An address is looked up, judged and connected
//! to as one step, so that a name can't answer differently the second time.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Networks that the operator allows although they are private.
#[derive(Debug, Clone, Default)]
pub struct Allowed(Vec<(IpAddr, u32)>);

impl Allowed {
    /// Reads `127.0.0.1` and `10.0.0.0/8`. What isn't a network is left out.
    pub fn parse(texts: &[String]) -> Self {
        let read = |text: &String| {
            let (address, bits) = text.split_once('/').map_or((text.as_str(), None), |(a, b)| (a, Some(b)));
            let address: IpAddr = address.trim().parse().ok()?;
            let whole = if address.is_ipv4() { 32 } else { 128 };
            let bits = bits.map_or(Some(whole), |b| b.trim().parse().ok().filter(|n| *n <= whole))?;
            Some((address, bits))
        };
        Self(texts.iter().filter_map(read).collect())
    }

    /// Whether an address lies in one of the networks.
    pub fn holds(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|(network, bits)| match (network, address) {
            (IpAddr::V4(n), IpAddr::V4(a)) => {
                let mask = u32::MAX.checked_shl(32 - bits).unwrap_or(0);
                n.to_bits() & mask == a.to_bits() & mask
            }
            (IpAddr::V6(n), IpAddr::V6(a)) => {
                let mask = u128::MAX.checked_shl(128 - bits).unwrap_or(0);
                n.to_bits() & mask == a.to_bits() & mask
            }
            _ => false,
        })
    }

    /// Whether an address may be reached: a public one, or one that is allowed.
    pub fn may_reach(&self, address: IpAddr) -> bool {
        self.holds(address) || is_public(address)
    }
}

/// Whether an address is one of the public network: not loopback, private, link-local, shared, reserved, multicast, and no
/// form of IPv6 that hides an IPv4 address.
pub fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !matches!(
        (a, b, c),
        (0 | 10 | 127 | 224..=255, _, _)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (192, 168, _)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    )
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    // Only global unicast, without Teredo, documentation, benchmarking, ORCHID and 6to4.
    (0x2000..0x4000).contains(&first)
        && !(first == 0x2001 && (second < 0x0200 || second == 0x0db8))
        && first != 0x2002
        && !(first == 0x3fff && second < 0x1000)
}

/// Looks a host up and gives one address that may be reached; `Err`: a code of what is wrong.
pub fn reach(allowed: &Allowed, host: &str, port: u16) -> Result<SocketAddr, &'static str> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let found: Vec<SocketAddr> = (bare, port).to_socket_addrs().map_err(|_| "host_not_found")?.collect();
    // One bad address among good ones is enough: which of them would be taken is not ours to hope for.
    if found.iter().any(|address| !allowed.may_reach(address.ip())) {
        return Err("address_refused");
    }
    found.into_iter().next().ok_or("host_not_found")
}

/// The text of the error that stands for a refused address.
pub(crate) const REFUSED: &str = "address refused";
/// The text of the error that stands for plain HTTP outside the allowed networks.
pub(crate) const PLAIN: &str = "plain http refused";

/// The resolver of every call: what it gives back is what is connected to.
#[derive(Debug)]
pub(crate) struct Guarded {
    pub(crate) allowed: Allowed,
}

impl Resolver for Guarded {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = DefaultResolver::default().resolve(uri, config, timeout)?;
        if found.iter().any(|address| !self.allowed.may_reach(address.ip())) {
            return Err(denied(REFUSED));
        }
        let inside = found.iter().all(|address| self.allowed.holds(address.ip()));
        if uri.scheme_str() != Some("https") && !inside {
            return Err(denied(PLAIN));
        }
        Ok(found)
    }
}

fn denied(why: &'static str) -> ureq::Error {
    ureq::Error::Io(std::io::Error::new(std::io::ErrorKind::PermissionDenied, why))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("address")
    }

    #[test]
    fn private_networks_in_every_form_are_no_public_ones() {
        for text in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.8.9.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::7f00:1",
            "64:ff9b:1::a00:1",
            "100::1",
            "2001::1",
            "2001:10::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:a00:1::1",
            "3fff::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "5f00::1",
        ] {
            assert!(!is_public(ip(text)), "{text}");
        }
        for text in [
            "1.1.1.1",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "223.255.255.255",
            "2400:3200::1",
            "2606:4700::1111",
            "::ffff:1.1.1.1",
        ] {
            assert!(is_public(ip(text)), "{text}");
        }
    }

    #[test]
    fn the_operator_may_allow_a_network_and_no_more() {
        let allowed = Allowed::parse(&[
            "10.1.0.0/16".to_owned(),
            "127.0.0.1".to_owned(),
            "fd00::/8".to_owned(),
            "x".to_owned(),
            "1.2.3.4/99".to_owned(),
        ]);
        for text in ["10.1.2.3", "127.0.0.1", "::ffff:127.0.0.1", "fd01::1", "1.1.1.1"] {
            assert!(allowed.may_reach(ip(text)), "{text}");
        }
        for text in ["10.2.0.1", "127.0.0.2", "::1", "fe80::1", "169.254.169.254"] {
            assert!(!allowed.may_reach(ip(text)), "{text}");
        }
        assert!(Allowed::parse(&["0.0.0.0/0".to_owned()]).holds(ip("10.0.0.1")));
    }

    #[test]
    fn a_host_is_judged_by_what_it_stands_for() {
        let nothing = Allowed::default();
        for host in ["127.0.0.1", "[::1]", "localhost", "0x7f.1", "2130706433", "169.254.169.254", "10.0.0.1"] {
            assert!(reach(&nothing, host, 80).is_err(), "{host}");
        }
        assert!(reach(&Allowed::parse(&["127.0.0.0/8".to_owned()]), "127.0.0.1", 80).is_ok());
    }
}
