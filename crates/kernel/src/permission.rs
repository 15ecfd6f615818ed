//! What may be done, and by whom: one table role × verb, the source of the guards and of their tests.

use crate::role::Role;

/// A verb and the roles that may do it in a community where they are held.
#[derive(Debug, PartialEq, Eq)]
pub struct Permission {
    /// The verb, such as `request.confirm`.
    pub verb: &'static str,
    /// The roles that hold it.
    pub roles: &'static [Role],
}

impl Permission {
    /// Whether one of the roles may do it.
    pub fn allows(&self, held: &[Role]) -> bool {
        self.roles.iter().any(|role| held.contains(role))
    }
}

/// A permission as a type, so that it can stand in a handler's signature.
pub trait Needs: Send + Sync + 'static {
    /// The permission.
    const PERMISSION: &'static Permission;
}

/// Declares permissions: `permission! { /// Doc. pub ConfirmRequest = "request.confirm": Clerk, Steward; }`
#[macro_export]
macro_rules! permission {
    ($($(#[$doc:meta])* pub $name:ident = $verb:literal : $($role:ident),+ ;)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy)]
            pub struct $name;
            impl $crate::permission::Needs for $name {
                const PERMISSION: &'static $crate::permission::Permission =
                    &$crate::permission::Permission { verb: $verb, roles: &[$($crate::role::Role::$role),+] };
            }
        )+
        /// Every permission of this domain.
        pub const ALL: &[&$crate::permission::Permission] =
            &[$(<$name as $crate::permission::Needs>::PERMISSION),+];
    };
}
