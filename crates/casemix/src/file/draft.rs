//! A file in the making.
//!
//! Owns the order of sheets, and how far the work has come. Does not know what a sheet hides, or when the next slice comes.

use super::levels::Levels;
use super::sheet::HalfHidden;
use super::{About, File, sheets};
use crate::Summary;

/// A protected file that is being made, a few figures at a time, so that a page stays responsive.
pub struct Draft {
    levels: Levels,
    sheets: std::vec::IntoIter<sheets::Make>,
    /// The sheet that is at work.
    sheet: Option<HalfHidden>,
    file: File,
}

impl Draft {
    /// Begins one: see [`File::protected`].
    #[must_use]
    pub fn new(summary: &Summary, names: &[String], about: About) -> Self {
        let levels = Levels::pooled(summary, names);
        let file = File::without_rows(summary, &levels, about, true);
        Self { levels, sheets: sheets::all(file.has_factors).into_iter(), sheet: None, file }
    }

    /// Goes on for a slice of some milliseconds, and says whether there is more to do.
    pub fn step(&mut self) -> bool {
        match self.sheet.take() {
            None => self.sheet = self.sheets.next().map(|make| make(&self.levels).begin()),
            Some(mut sheet) => {
                if sheet.step() {
                    self.sheet = Some(sheet);
                } else {
                    self.file.rows.extend(sheet.finish());
                }
            }
        }
        self.sheet.is_some() || self.sheets.len() > 0
    }

    /// The file, level by level. What is still to do is done now.
    #[must_use]
    pub fn finish(mut self) -> File {
        while self.step() {}
        self.file.rows.sort_by_key(|row| row.level);
        self.file
    }
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Draft").field("left", &self.sheets.len()).finish_non_exhaustive()
    }
}
