//! When something is tried again: soon at first, then later each time, and at some point no more.

use kernel::clock::Moment;

use crate::model::Way;

/// Seconds after the first, second, … try that failed.
const MESSAGE: [i64; 7] = [5, 60, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600];
/// Webhooks are patient: the receiver is switched off by the day that failed, not by the number of tries.
const WEBHOOK: [i64; 9] = [5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600];
/// A webhook that fails for so many hours is switched off.
pub const WEBHOOK_HOURS: i64 = 24;

/// When the next try is after so many that failed; `None`: it is given up. A receiver may ask for later (seconds), within a day.
pub fn next_try(way: Way, tries: i64, now: Moment, asked: Option<i64>) -> Option<Moment> {
    let waits: &[i64] = if way == Way::Webhook { &WEBHOOK } else { &MESSAGE };
    let index = usize::try_from(tries.saturating_sub(1)).unwrap_or(0);
    let own = *waits.get(index)?;
    Some(now.plus_seconds(own.max(asked.unwrap_or(0).min(24 * 3600))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(way: Way) -> Vec<Option<i64>> {
        let now = Moment::from_micros(0);
        (1..=10).map(|n| next_try(way, n, now, None).map(Moment::seconds)).collect()
    }

    #[test]
    fn later_each_time_and_then_no_more() {
        let message = waits(Way::Sms);
        assert_eq!(message.first(), Some(&Some(5)));
        assert_eq!(message.iter().filter(|w| w.is_some()).count(), 7);
        assert!(message.iter().flatten().is_sorted());
        let webhook = waits(Way::Webhook);
        assert!(webhook.iter().flatten().is_sorted());
        assert!(webhook.iter().flatten().sum::<i64>() > WEBHOOK_HOURS * 3600);
    }

    #[test]
    fn a_receiver_may_ask_for_later_but_not_for_never() {
        let now = Moment::from_micros(0);
        assert_eq!(next_try(Way::Webhook, 1, now, Some(120)).map(Moment::seconds), Some(120));
        assert_eq!(next_try(Way::Webhook, 1, now, Some(1)).map(Moment::seconds), Some(5));
        assert_eq!(next_try(Way::Webhook, 1, now, Some(i64::MAX)).map(Moment::seconds), Some(24 * 3600));
    }
}
