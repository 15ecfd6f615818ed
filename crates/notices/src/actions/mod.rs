//! What is done with notices, a verb a file. Telling comes first: it is what every other domain asks for.

mod tell;

pub use tell::tell;
