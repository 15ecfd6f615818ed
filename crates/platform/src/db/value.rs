//! Values in and out of SQL: the same few types on both engines.

use std::fmt;

use kernel::area::Area;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;

/// A value bound to `$n` or read from a column.
#[derive(Clone, PartialEq, Eq)]
pub enum Val {
    /// NULL.
    Null,
    /// `{int}`, `{moment}`, and `{bool}` as SQLite gives it back.
    Int(i64),
    /// `{text}`, `{date}`.
    Text(String),
    /// `{bytes}`, and `{id}` as SQLite gives it back.
    Bytes(Vec<u8>),
    /// `{bool}`.
    Bool(bool),
    /// `{id}`.
    Id(Id),
}

impl fmt::Debug for Val {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Texts may be personal: logs show their length only.
        match self {
            Self::Null => f.write_str("null"),
            Self::Int(i) => write!(f, "{i}"),
            Self::Text(t) => write!(f, "text[{}]", t.len()),
            Self::Bytes(b) => write!(f, "bytes[{}]", b.len()),
            Self::Bool(b) => write!(f, "{b}"),
            Self::Id(id) => write!(f, "{id}"),
        }
    }
}

macro_rules! into_val {
    ($($from:ty => |$v:ident| $val:expr;)+) => {
        $(impl From<$from> for Val { fn from($v: $from) -> Self { $val } })+
    };
}

into_val! {
    i64 => |v| Val::Int(v);
    i32 => |v| Val::Int(i64::from(v));
    bool => |v| Val::Bool(v);
    Id => |v| Val::Id(v);
    &Id => |v| Val::Id(*v);
    &str => |v| Val::Text(v.to_owned());
    String => |v| Val::Text(v);
    &String => |v| Val::Text(v.clone());
    Vec<u8> => |v| Val::Bytes(v);
    &[u8] => |v| Val::Bytes(v.to_vec());
    [u8; 32] => |v| Val::Bytes(v.to_vec());
    Moment => |v| Val::Int(v.micros());
    Day => |v| Val::Text(v.to_string());
    Fen => |v| Val::Int(v.0);
    Area => |v| Val::Int(v.0);
}

impl<T> From<Option<T>> for Val
where
    Val: From<T>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::from)
    }
}

/// A type that a column can be read as.
pub trait FromVal: Sized {
    /// Reads the value; `None` when it is of another type.
    fn from_val(val: Val) -> Option<Self>;
}

impl FromVal for Val {
    fn from_val(val: Val) -> Option<Self> {
        Some(val)
    }
}

impl FromVal for i64 {
    fn from_val(val: Val) -> Option<Self> {
        if let Val::Int(i) = val { Some(i) } else { None }
    }
}

impl FromVal for bool {
    fn from_val(val: Val) -> Option<Self> {
        match val {
            Val::Bool(b) => Some(b),
            Val::Int(i) => Some(i != 0),
            _ => None,
        }
    }
}

impl FromVal for Id {
    fn from_val(val: Val) -> Option<Self> {
        match val {
            Val::Id(id) => Some(id),
            Val::Bytes(bytes) => Id::from_slice(&bytes).ok(),
            _ => None,
        }
    }
}

impl FromVal for String {
    fn from_val(val: Val) -> Option<Self> {
        if let Val::Text(t) = val { Some(t) } else { None }
    }
}

impl FromVal for Vec<u8> {
    fn from_val(val: Val) -> Option<Self> {
        if let Val::Bytes(b) = val { Some(b) } else { None }
    }
}

impl FromVal for Moment {
    fn from_val(val: Val) -> Option<Self> {
        i64::from_val(val).map(Self::from_micros)
    }
}

impl FromVal for Day {
    fn from_val(val: Val) -> Option<Self> {
        String::from_val(val).and_then(|t| kernel::clock::parse_day(&t))
    }
}

impl FromVal for Fen {
    fn from_val(val: Val) -> Option<Self> {
        i64::from_val(val).map(Self)
    }
}

impl FromVal for Area {
    fn from_val(val: Val) -> Option<Self> {
        i64::from_val(val).map(Self)
    }
}

impl<T: FromVal> FromVal for Option<T> {
    fn from_val(val: Val) -> Option<Self> {
        if val == Val::Null { Some(None) } else { T::from_val(val).map(Some) }
    }
}

/// A row, read by position.
#[derive(Debug, Clone)]
pub struct Row(pub(crate) Vec<Val>);

impl Row {
    /// The column at a position.
    pub fn get<T: FromVal>(&self, index: usize) -> Result<T, Fault> {
        let val = self.0.get(index).cloned().ok_or_else(|| Fault::broken(format!("no column {index}")))?;
        T::from_val(val).ok_or_else(|| Fault::broken(format!("column {index} has another type")))
    }
}

/// A struct that a row can be read as, column by column in the order of its fields.
pub trait FromRow: Sized {
    /// Reads the row.
    fn from_row(row: &Row) -> Result<Self, Fault>;
}

macro_rules! tuple_rows {
    ($(($($t:ident $i:tt),+))+) => {
        $(impl<$($t: FromVal),+> FromRow for ($($t,)+) {
            fn from_row(row: &Row) -> Result<Self, Fault> { Ok(($(row.get::<$t>($i)?,)+)) }
        })+
    };
}
tuple_rows! { (A 0) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3) (A 0, B 1, C 2, D 3, E 4) (A 0, B 1, C 2, D 3, E 4, F 5) (A 0, B 1, C 2, D 3, E 4, F 5, G 6) (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7) }

/// Declares a struct and how a row becomes one: columns in the order of the fields.
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident : $ty:ty),+ $(,)? }) => {
        $(#[$meta])*
        pub struct $name { $($(#[$fmeta])* pub $field: $ty),+ }
        impl $crate::db::FromRow for $name {
            fn from_row(row: &$crate::db::Row) -> Result<Self, kernel::fault::Fault> {
                let mut index = 0usize..;
                Ok(Self { $($field: row.get(index.next().unwrap_or(usize::MAX))?),+ })
            }
        }
    };
}

/// The arguments of a statement: `args![community, id, "text"]`.
#[macro_export]
macro_rules! args {
    () => { <&[$crate::db::Val]>::default() };
    ($($value:expr),+ $(,)?) => { &[$($crate::db::Val::from($value)),+] };
}
