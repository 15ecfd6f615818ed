//! The words of the machine as codes: states, flows and verbs. What may follow what is in `road`.

use kernel::permission::{Needs, Permission};
use serde::{Deserialize, Serialize};

use crate::perms;

macro_rules! codes {
    ($(#[$meta:meta])* $name:ident [$count:literal] { $($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
        #[schema(as = $name)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $code)] $variant),+
        }
        impl $name {
            /// Every one of them.
            pub const ALL: [Self; $count] = [$(Self::$variant),+];

            /// The code that outside programs and the database use.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Reads a code.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.code() == code)
            }
        }
    };
}

codes! {
    /// Where an order stands.
    State [15] {
        /// Given, not yet answered.
        Issued = "issued",
        /// The worker has said that they have it.
        Acknowledged = "acknowledged",
        /// On the way.
        Departed = "departed",
        /// Let in by an adult who lives there.
        Announced = "announced",
        /// Findings are recorded.
        Inspected = "inspected",
        /// An itemised quote was shown.
        Quoted = "quoted",
        /// The quote was agreed to, with evidence.
        Consented = "consented",
        /// The quote was declined: nothing is done, nothing is charged.
        Declined = "declined",
        /// Work is going on.
        Working = "working",
        /// Done and cleaned up.
        Finished = "finished",
        /// Somebody accepted it.
        Accepted = "accepted",
        /// Ended by its return visit, or by what takes its place.
        Closed = "closed",
        /// Back at the centre, with a reason.
        Returned = "returned",
        /// With an outside party, chased by us.
        Outside = "outside",
        /// Ended by the centre before work began.
        Cancelled = "cancelled",
    }
}

codes! {
    /// Which road an order takes.
    Flow [6] {
        /// In a home, paid.
        HomePaid = "home_paid",
        /// In a home, free for the resident.
        HomeFree = "home_free",
        /// A common part or facility.
        Common = "common",
        /// Grounds: cleaning, greening, vehicles.
        Grounds = "grounds",
        /// Security.
        Security = "security",
        /// A site survey decides who does it and who pays.
        Survey = "survey",
    }
}

codes! {
    /// What somebody does with an order.
    Verb [22] {
        /// A free order is taken (抢单).
        Take = "take",
        /// 'I have it.'
        Acknowledge = "acknowledge",
        /// On the way.
        Depart = "depart",
        /// Who we are, what for; let in by an adult.
        Announce = "announce",
        /// Findings, readings, photos.
        Inspect = "inspect",
        /// Conforms or not.
        Survey = "survey",
        /// An itemised quote from the published tariff.
        Quote = "quote",
        /// The payer agrees, with evidence.
        Consent = "consent",
        /// The payer doesn't.
        Decline = "decline",
        /// Work begins.
        Start = "start",
        /// Done and cleaned up; of outside work: the party's report.
        Finish = "finish",
        /// Accepted.
        Accept = "accept",
        /// Money is taken against a receipt.
        Pay = "pay",
        /// It is agreed how the unpaid rest goes on.
        Settle = "settle",
        /// The work rests, with a reason.
        Pause = "pause",
        /// It goes on.
        Resume = "resume",
        /// Back to the centre, with a reason.
        Return = "return",
        /// Given to somebody, or to somebody else, or for another time.
        Assign = "assign",
        /// To an outside party, with a due time.
        HandOutside = "hand_outside",
        /// Ended by the centre.
        Cancel = "cancel",
        /// Not solved: issued again, in front.
        Reopen = "reopen",
        /// Ended.
        Close = "close",
    }
}

impl State {
    /// Whether nothing more is expected to happen.
    pub const fn is_end(self) -> bool {
        matches!(self, Self::Closed | Self::Cancelled)
    }

    /// Whether the worker has not been on site yet.
    pub const fn is_before_site(self) -> bool {
        matches!(self, Self::Issued | Self::Acknowledged | Self::Departed)
    }

    /// Whether it is with a worker of ours, between the instruction and the end of the work.
    pub const fn is_with_worker(self) -> bool {
        matches!(
            self,
            Self::Issued
                | Self::Acknowledged
                | Self::Departed
                | Self::Announced
                | Self::Inspected
                | Self::Quoted
                | Self::Consented
                | Self::Working
                | Self::Finished
        )
    }
}

impl Flow {
    /// Whether an order of this flow can be one in a home.
    pub const fn may_announce(self) -> bool {
        matches!(self, Self::HomePaid | Self::HomeFree | Self::Survey)
    }
}

impl Verb {
    /// Whether it is done on site, by who is named for the order.
    pub const fn is_on_site(self) -> bool {
        matches!(
            self,
            Self::Acknowledge
                | Self::Depart
                | Self::Announce
                | Self::Inspect
                | Self::Survey
                | Self::Quote
                | Self::Start
                | Self::Finish
        )
    }

    /// Whether it takes the hands of who is named, of a certified colleague, or of the centre on their behalf.
    pub const fn takes_hands(self) -> bool {
        self.is_on_site() || matches!(self, Self::Pause | Self::Resume | Self::Return)
    }

    /// The permission that the verb needs.
    pub const fn permission(self) -> &'static Permission {
        match self {
            Self::Take => perms::TakeOrder::PERMISSION,
            Self::Acknowledge => perms::AcknowledgeOrder::PERMISSION,
            Self::Depart => perms::DepartForOrder::PERMISSION,
            Self::Announce => perms::AnnounceArrival::PERMISSION,
            Self::Inspect => perms::RecordInspection::PERMISSION,
            Self::Survey => perms::RecordSurvey::PERMISSION,
            Self::Quote => perms::OfferQuote::PERMISSION,
            Self::Consent => perms::GiveConsent::PERMISSION,
            Self::Decline => perms::DeclineQuote::PERMISSION,
            Self::Start => perms::StartWork::PERMISSION,
            Self::Finish => perms::FinishWork::PERMISSION,
            Self::Accept => perms::AcceptWork::PERMISSION,
            Self::Pay => perms::RecordPayment::PERMISSION,
            Self::Settle => perms::SettleCharge::PERMISSION,
            Self::Pause => perms::PauseOrder::PERMISSION,
            Self::Resume => perms::ResumeOrder::PERMISSION,
            Self::Return => perms::ReturnOrder::PERMISSION,
            Self::Assign => perms::AssignOrder::PERMISSION,
            Self::HandOutside => perms::HandOutside::PERMISSION,
            Self::Cancel => perms::CancelOrder::PERMISSION,
            Self::Reopen => perms::ReopenOrder::PERMISSION,
            Self::Close => perms::CloseOrder::PERMISSION,
        }
    }
}
