//! The rules of orders, one by one.
