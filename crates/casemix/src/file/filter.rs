//! Which rows of a file are written.
//!
//! Owns the choice among rows that are there. It works nothing out.

use super::{File, Level, Row};
use crate::Group;
use allocation::SuperClass;

/// Which rows are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this level; all of them if nothing is chosen.
    pub level: Option<Level>,
    /// Only rows about this super class and its clusters; all rows if nothing is chosen.
    pub class: Option<SuperClass>,
}

impl Filter {
    /// Whether a row of a file is written.
    pub(super) fn lets(&self, file: &File, row: &Row) -> bool {
        let is_class = |class| match row.group {
            Some(Group::Cluster(cluster)) => cluster.super_class() == Some(class),
            Some(Group::Class(other)) => other == class,
            Some(Group::All) | None => false,
        };
        let is_level = |level| file.levels.get(row.level) == Some(level);
        self.level.as_ref().is_none_or(is_level) && self.class.is_none_or(is_class)
    }
}
