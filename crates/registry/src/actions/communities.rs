//! Making and changing a community. Making one is two commands: the company's line gets the community, then the new line
//! gets what every module needs to work.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::{COMPANY, Id};
use kernel::op::Op;
use kernel::phone::Phone;
use platform::db::Tx;
use platform::history::Event;
use platform::lines;
use serde::{Deserialize, Serialize};

use crate::{perms, queries, store};

/// A community to be made.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::ToSchema)]
pub struct CreateCommunity {
    /// Its code in addresses: 2 to 30 small letters, digits and dashes.
    #[schema(example = "guihuayuan")]
    pub code: String,
    /// Its name, address and number.
    #[serde(flatten)]
    pub about: CommunityInput,
    /// Its time zone; by default that of Shanghai.
    #[schema(example = "Asia/Shanghai")]
    pub time_zone: Option<String>,
}

/// What a community says of itself.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::ToSchema)]
pub struct CommunityInput {
    /// Its name: 1 to 40 characters.
    #[schema(example = "桂花苑")]
    pub name: String,
    /// Its name in English, where it has one: at most 60 characters.
    #[schema(example = "Osmanthus Garden")]
    pub name_en: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// The number of its office, as it is printed.
    pub office_phone: Option<String>,
}

/// The community that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct CommunityMade {
    /// The id of its line.
    #[schema(value_type = String, format = Uuid)]
    pub community_id: Id,
    /// Its code.
    pub code: String,
}

struct About {
    name: String,
    name_en: String,
    address: String,
    office_phone: String,
}

fn about(input: &CommunityInput, check: &mut Check) -> About {
    let name = check.text(&input.name, "name", 40);
    let name_en = kernel::text::tidy(input.name_en.as_deref().unwrap_or(""));
    check.ensure(name_en.chars().count() <= 60, "name_en", "too_long");
    let address = kernel::text::tidy(input.address.as_deref().unwrap_or(""));
    check.ensure(address.chars().count() <= 120, "address", "too_long");
    let office_phone = kernel::text::tidy(input.office_phone.as_deref().unwrap_or(""));
    check.ensure(office_phone.is_empty() || Phone::parse(&office_phone).is_some(), "office_phone", "not_a_phone");
    About { name, name_en, address, office_phone }
}

/// Makes a community; a command of the company's line. [`found_community`] follows in the new line.
///
/// # Errors
/// Field errors: `code` is `not_a_code` or `taken`, `name` `missing` or `too_long`, `time_zone` `unknown`, `office_phone`
/// `not_a_phone`.
pub fn create_community(tx: &mut Tx<'_>, by: &Actor, input: &CreateCommunity) -> Result<CommunityMade, Fault> {
    by.require::<perms::CreateCommunity>()?;
    if tx.line() != COMPANY {
        return Err(Fault::broken("a community is made in the company's line"));
    }
    let code = input.code.trim().to_lowercase();
    let mut check = Check::new();
    check.ensure(is_code(&code), "code", "not_a_code");
    let about = about(&input.about, &mut check);
    check.done()?;
    let zone = input.time_zone.as_deref().map(str::trim).filter(|z| !z.is_empty()).unwrap_or("Asia/Shanghai");
    let community_id = tx.id();
    lines::create(tx, community_id, &code, &about.name, zone)?;
    tx.record(Event::new("community.created", "community", community_id).data("code", code.clone()))?;
    Ok(CommunityMade { community_id, code })
}

/// 2 to 30 small letters, digits and single dashes, beginning with a letter.
fn is_code(code: &str) -> bool {
    (2..=30).contains(&code.len())
        && code.starts_with(|c: char| c.is_ascii_lowercase())
        && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !code.ends_with('-')
        && !code.contains("--")
}

/// Writes what a fresh community says of itself; the first command of its own line. Whoever may make it may do this.
pub fn found_community(tx: &mut Tx<'_>, by: &Actor, input: &CommunityInput) -> Result<(), Fault> {
    by.require::<perms::CreateCommunity>()?;
    write(tx, input, "community.founded")
}

/// Changes what a community says of itself.
///
/// # Errors
/// Stale; field errors as for [`create_community`].
pub fn change_community(tx: &mut Tx<'_>, by: &Actor, op: &Op, input: &CommunityInput) -> Result<(), Fault> {
    by.require::<perms::ChangeCommunity>()?;
    let line = tx.line();
    let now = queries::community(tx, line)?;
    op.fresh(now.version, &now.changed_by, now.changed_at)?;
    write(tx, input, "community.changed")
}

fn write(tx: &mut Tx<'_>, input: &CommunityInput, kind: &'static str) -> Result<(), Fault> {
    let mut check = Check::new();
    let about = about(input, &mut check);
    check.done()?;
    let line = tx.line();
    store::places::put_community(tx, (&about.name, &about.name_en), &about.address, &about.office_phone)?;
    tx.record(Event::new(kind, "community", line))?;
    Ok(())
}

/// From which day on the periods below are in force: before any home that is likely to be entered.
const FROM: &str = "2000-06-01";

/// The periods from which stages are derived, for a fresh community. Running it again changes nothing.
pub fn seed(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let two_years =
        "《建设工程质量管理条例》第四十条：电气管线、给排水管道、设备安装和装修工程为 2 年，自竣工验收合格之日起";
    let one_year = "《商品住宅实行住宅质量保证书和住宅使用说明书制度的规定》第五条：一般部位 1 年，自交付之日起";
    let fresh = "本小区约定：收楼后 3 个月内，尚未装修的，按刚收楼接待";
    store::places::put_period(tx, "warranty", "completed", FROM, 24, two_years)?;
    store::places::put_period(tx, "warranty", "delivered", FROM, 12, one_year)?;
    store::places::put_period(tx, "handed_over", "delivered", FROM, 3, fresh)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_fits_into_an_address() {
        for good in ["guihuayuan", "gh2", "a-b-c"] {
            assert!(is_code(good), "{good}");
        }
        for bad in ["", "a", "-a", "a-", "a--b", "2a", "桂花苑", "A b", "x".repeat(31).as_str()] {
            assert!(!is_code(bad), "{bad}");
        }
    }
}
