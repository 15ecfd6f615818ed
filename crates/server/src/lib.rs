//! The program as a library: configuration and the composed modules.
