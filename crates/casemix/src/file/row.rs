//! One figure in the file.

use super::Decimal;
use crate::{Group, Rule};
use std::borrow::Cow;
use std::fmt;

/// Whose figures a row is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// All teams.
    All,
    /// A team with at least [`FEWEST_IN_TEAM`](super::FEWEST_IN_TEAM) active people.
    Team(String),
    /// The others, together.
    Others,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("All teams"),
            Self::Team(name) => f.write_str(name),
            Self::Others => f.write_str(super::OTHER_TEAMS),
        }
    }
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Whose: the place among [`File::levels`](super::File::levels).
    pub level: usize,
    /// Which clusters it is about; nothing where it is about assessments, scales or moves as such.
    pub group: Option<Group>,
    /// Where moves start: `entry`. Otherwise the group says it.
    pub is_entry: bool,
    /// What it is, as a [`Definition`](crate::Definition) explains it.
    pub measure: Cow<'static, str>,
    /// What it comes to.
    pub value: Value,
}

impl Row {
    /// What stands in the cluster column.
    #[must_use]
    pub const fn cluster(&self) -> &'static str {
        match self.group {
            Some(group) => group.id(),
            None if self.is_entry => "entry",
            None => "",
        }
    }
}

/// What a figure comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count, rounded to the nearest 5 where it is protected.
    Count(u32),
    /// A proportion in whole per cent.
    Percent(u32),
    /// A mean, a median or a figure of a test.
    Number(Decimal),
    /// It cannot be worked out, such as a mean of nobody or a test without spread. Never in place of what is hidden.
    None,
    /// Hidden.
    Hidden(Rule),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) | Self::Percent(count) => write!(f, "{count}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::None => Ok(()),
            Self::Hidden(_) => f.write_str("*"),
        }
    }
}
