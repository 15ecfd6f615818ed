//! responsibility.
