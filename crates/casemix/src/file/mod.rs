//! The file: what of a summary may leave the browser.
//!
//! Owns what stands in it, in which rows, and how it is written as CSV and as JSON. What is shown of each figure is
//! `protect`'s decision, made once for the whole file: a filter chooses among the rows and works nothing out again, so
//! that two files of one quarter tell no more than one. Does not know where the file goes.

mod csv;
mod decimal;
mod draft;
mod filter;
mod json;
mod levels;
mod remainder;
mod row;
mod sheet;
mod sheets;

pub use decimal::Decimal;
pub use draft::Draft;
pub use filter::Filter;
pub use levels::{FEWEST_IN_TEAM, OTHER_TEAMS};
pub use row::{Level, Row, Value};

use crate::{Rule, Summary};
use levels::Levels;

/// The version of the file's schema. It changes when a column, a measure or a rule does.
pub const SCHEMA: u32 = 1;

/// What the file says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The rule packs that made the suggestions that are counted, each id once.
    pub packs: Vec<PackName>,
    /// Whether the service has set its own threshold of reliable change. Its source is free text and stays on the screen.
    pub has_own_threshold: bool,
    /// Whether the people are made up.
    pub is_synthetic: bool,
}

/// A rule pack, as the file names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackName {
    /// The id that the pack gives itself.
    pub id: String,
    /// Whether it is provisional.
    pub is_provisional: bool,
}

/// What is done to every figure of a protected file, in words.
const RULES: [&str; 6] = [
    "A count under 5, zero included, is *; every other count is rounded to the nearest 5.",
    "A proportion is * if one of its two counts is under 5, and a whole per cent otherwise.",
    "There is no mean, median or test over fewer than 5 people, and none can be worked out. Means are of all teams only.",
    "Where a hidden figure could be worked out from others, another one is hidden too.",
    "Teams with fewer than 10 active people are counted together as other teams; if these are fewer than 10 together, the \
     smallest team beside them is counted with them.",
    "No time is finer than the quarter.",
];

/// The figures of one reporting date as they may leave, or as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    about: About,
    period: crate::Period,
    reliable_points: u8,
    has_factors: bool,
    is_protected: bool,
    levels: Vec<Level>,
    rows: Vec<Row>,
}

impl File {
    /// The file that may leave: small teams pooled, small counts hidden, and what would give them away with them.
    ///
    /// `names` are the names of the teams, by [`Team`](crate::Team).
    #[must_use]
    pub fn protected(summary: &Summary, names: &[String], about: About) -> Self {
        Draft::new(summary, names, about).finish()
    }

    /// Every figure as it is, for checking on the spot only. It must not be handed on.
    #[must_use]
    pub fn unprotected(summary: &Summary, names: &[String], about: About) -> Self {
        let levels = Levels::each(summary, names);
        let mut file = Self::without_rows(summary, &levels, about, false);
        let sheets = sheets::all(file.has_factors).into_iter();
        file.rows = sheets.flat_map(|make| make(&levels).unprotected()).collect();
        file.rows.sort_by_key(|row| row.level);
        file
    }

    fn without_rows(summary: &Summary, levels: &Levels, about: About, is_protected: bool) -> Self {
        Self {
            about,
            period: summary.period,
            reliable_points: summary.rules.reliable.points(),
            has_factors: summary.rules.factors.is_some(),
            is_protected,
            levels: levels.every().map(|(level, _, _)| level.clone()).collect(),
            rows: Vec::new(),
        }
    }

    /// The rows that a filter lets through, in the order in which they are written.
    pub fn rows<'a>(&'a self, filter: &'a Filter) -> impl Iterator<Item = &'a Row> {
        self.rows.iter().filter(|row| filter.lets(self, row))
    }

    /// The levels of its rows: all teams, and each team or pool that is shown.
    #[must_use]
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// The rule packs that made the suggestions that are counted.
    #[must_use]
    pub fn packs(&self) -> &[PackName] {
        &self.about.packs
    }

    /// How many figures each rule hides, of those that a filter lets through.
    #[must_use]
    pub fn hidden(&self, filter: &Filter) -> [(Rule, usize); Rule::ALL.len()] {
        Rule::ALL.map(|rule| (rule, self.rows(filter).filter(|row| row.value == Value::Hidden(rule)).count()))
    }

    /// The file as CSV: a header, what the file says of itself, and one row a figure.
    #[must_use]
    pub fn csv(&self, filter: &Filter) -> String {
        csv::write(self, filter)
    }

    /// The file as JSON: the same content, one figure a line.
    #[must_use]
    pub fn json(&self, filter: &Filter) -> String {
        json::write(self, filter)
    }

    /// What is done to every figure, in words.
    #[must_use]
    pub fn rules(&self) -> Vec<&'static str> {
        if self.is_protected { RULES.to_vec() } else { Vec::new() }
    }

    /// Whether it may be handed on, in words.
    const fn status(&self) -> &'static str {
        if self.is_protected { "protected" } else { "unprotected: for checking on the spot only, not to be handed on" }
    }

    const fn reliable_source(&self) -> &'static str {
        if self.about.has_own_threshold { "set by the service" } else { "built in: Parabiaghi and others 2005" }
    }

    const fn four_factors(&self) -> &'static str {
        if self.has_factors { "assigned by the service" } else { "none assigned" }
    }

    fn period_words(&self) -> String {
        let end = if self.period.is_whole { "" } else { " (not over)" };
        match self.period.span {
            crate::Span::Quarter => format!("{}{end}", self.period.quarter),
            crate::Span::Year => format!("12 months to {}{end}", self.period.quarter),
        }
    }

    fn level_words(&self, row: &Row) -> String {
        self.levels.get(row.level).map(ToString::to_string).unwrap_or_default()
    }

    /// What the file says of itself, as measures and values.
    fn says_of_itself(&self, filter: &Filter) -> Vec<(String, String)> {
        let about = &self.about;
        let mut says = vec![
            ("schema_version".to_owned(), SCHEMA.to_string()),
            ("status".to_owned(), self.status().to_owned()),
            ("synthetic".to_owned(), about.is_synthetic.to_string()),
        ];
        let provisional = |pack: &PackName| if pack.is_provisional { " (provisional)" } else { "" };
        let packs = about.packs.iter().map(|pack| format!("{}{}", pack.id, provisional(pack)));
        says.extend(packs.map(|pack| ("pack".to_owned(), pack)));
        says.push(("transitions".to_owned(), "provisional".to_owned()));
        says.push(("reliable_change_points".to_owned(), self.reliable_points.to_string()));
        says.push(("reliable_change_source".to_owned(), self.reliable_source().to_owned()));
        says.push(("four_factors".to_owned(), self.four_factors().to_owned()));
        says.extend(filter.level.iter().map(|level| ("only_team".to_owned(), level.to_string())));
        says.extend(filter.class.iter().map(|class| ("only_super_class".to_owned(), class.id().to_owned())));
        says.extend(self.rules().into_iter().map(|rule| ("rule".to_owned(), rule.to_owned())));
        for (rule, figures) in self.hidden(filter) {
            says.push((format!("suppressed_{}", rule.id()), figures.to_string()));
        }
        says
    }

    /// The name to save it under, without its ending. No team is in it.
    #[must_use]
    pub fn name(&self) -> String {
        let kind = match (self.is_protected, self.about.is_synthetic) {
            (false, _) => "unprotected-",
            (true, true) => "synthetic-",
            (true, false) => "",
        };
        let quarter = self.period.quarter.to_string().replace(['/', ' '], "-").to_ascii_lowercase();
        format!("clusterwise-casemix-{kind}{quarter}")
    }
}
