//! Routes with their permissions: the list of the router itself, from which the tests of the walls are made.
//!
//! A route's permission is read off its handler's signature: the first argument is a [`Desk<P>`]. A handler without one
//! does not fit `get`/`post`; what is open to everybody is registered with `open_get`/`open_post` by name.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{delete, get, post};
use kernel::permission::{Needs, Permission};

use super::desk::Desk;
use crate::app::App;

/// A route as the tests see it.
#[derive(Debug, Clone)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path with its parameters, such as `/c/{community}/console`.
    pub path: &'static str,
    /// Who may; `None`: open to everybody.
    pub permission: Option<&'static Permission>,
}

/// Routes of one domain, or of all.
#[derive(Default)]
pub struct Routes {
    pub(crate) router: Router<App>,
    /// What is mounted.
    pub list: Vec<Route>,
}

/// A handler whose first argument tells the permission.
pub trait Guarded<T> {
    /// The permission.
    const PERMISSION: &'static Permission;
}

macro_rules! guarded {
    ($($arg:ident),*) => {
        impl<Fun, Fut, M, P, $($arg),*> Guarded<(M, Desk<P>, $($arg,)*)> for Fun
        where
            Fun: FnOnce(Desk<P>, $($arg),*) -> Fut,
            P: Needs,
        {
            const PERMISSION: &'static Permission = P::PERMISSION;
        }
    };
}
guarded!();
guarded!(A);
guarded!(A, B);
guarded!(A, B, C);
guarded!(A, B, C, D);

impl Routes {
    /// No routes yet.
    pub fn new() -> Self {
        Self { router: Router::new(), list: Vec::new() }
    }

    fn note(&mut self, method: Method, path: &'static str, permission: Option<&'static Permission>) {
        self.list.push(Route { method, path, permission });
    }

    /// A page or a read of the API.
    #[must_use]
    pub fn get<H, T>(mut self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App> + Guarded<T>,
        T: 'static,
    {
        self.note(Method::GET, path, Some(H::PERMISSION));
        self.router = self.router.route(path, get(handler));
        self
    }

    /// A command by form or API.
    #[must_use]
    pub fn post<H, T>(mut self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App> + Guarded<T>,
        T: 'static,
    {
        self.note(Method::POST, path, Some(H::PERMISSION));
        self.router = self.router.route(path, post(handler));
        self
    }

    /// A removal by the API.
    #[must_use]
    pub fn delete<H, T>(mut self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App> + Guarded<T>,
        T: 'static,
    {
        self.note(Method::DELETE, path, Some(H::PERMISSION));
        self.router = self.router.route(path, delete(handler));
        self
    }

    /// A page that is open to everybody.
    #[must_use]
    pub fn open_get<H, T>(mut self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.note(Method::GET, path, None);
        self.router = self.router.route(path, get(handler));
        self
    }

    /// A form that is open to everybody (log-in).
    #[must_use]
    pub fn open_post<H, T>(mut self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.note(Method::POST, path, None);
        self.router = self.router.route(path, post(handler));
        self
    }

    /// Both sets.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.list.extend(other.list);
        self.router = self.router.merge(other.router);
        self
    }
}
