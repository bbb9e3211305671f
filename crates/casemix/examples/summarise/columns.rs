//! The columns, and what may stand in them.
//!
//! Owns the names of the columns and how one row is read. A message says what is wrong and never repeats more of a field
//! than a code is long, because a field may hold what is in no wrong place but its own: a name.

use crate::calendar;
use allocation::ClusterCode;
use chrono::NaiveDate;
use ratings::{Assessment, Rating, Scale};

/// The columns before the ratings.
const NAMES: [&str; 7] = ["person", "team", "date", "reason", "initial", "final", "closed"];

/// Names that the summary gives to teams together.
const TAKEN: [&str; 2] = ["All teams", casemix::OTHER_TEAMS];

/// One assessment.
pub(crate) struct Row {
    pub(crate) person: String,
    pub(crate) team: String,
    pub(crate) date: NaiveDate,
    pub(crate) is_first: bool,
    pub(crate) initial: Option<ClusterCode>,
    pub(crate) cluster: Option<ClusterCode>,
    pub(crate) closed: Option<NaiveDate>,
    pub(crate) ratings: Assessment,
}

/// Where each column is.
pub(crate) struct Columns {
    named: [usize; NAMES.len()],
    scales: [usize; Scale::COUNT],
    count: usize,
}

/// All columns, in the order of the documentation.
pub(crate) fn names() -> String {
    NAMES.into_iter().chain(Scale::ALL.map(Scale::id)).collect::<Vec<_>>().join(",")
}

impl Columns {
    /// Finds the columns by a header.
    pub(crate) fn find(header: &csv::StringRecord) -> Result<Self, String> {
        let is_ours = |name: &str| NAMES.contains(&name) || Scale::ALL.iter().any(|scale| scale.id() == name);
        if let Some(place) = header.iter().position(|name| !is_ours(name)) {
            return Err(format!("column {} has no name of ours: the columns are {}", place + 1, names()));
        }
        let place = |name: &str| {
            let mut places = header.iter().enumerate().filter(|(_, other)| *other == name).map(|(place, _)| place);
            match (places.next(), places.next()) {
                (Some(place), None) => Ok(place),
                (None, _) => Err(format!("the column “{name}” is missing")),
                (Some(_), Some(_)) => Err(format!("the column “{name}” is there twice")),
            }
        };
        let mut columns = Self { named: [0; NAMES.len()], scales: [0; Scale::COUNT], count: header.len() };
        for (slot, name) in columns.named.iter_mut().zip(NAMES) {
            *slot = place(name)?;
        }
        for (slot, scale) in columns.scales.iter_mut().zip(Scale::ALL) {
            *slot = place(scale.id())?;
        }
        Ok(columns)
    }

    /// Reads one row.
    pub(crate) fn row(&self, fields: &csv::StringRecord) -> Result<Row, String> {
        if fields.len() != self.count {
            let word = if fields.len() == 1 { "field" } else { "fields" };
            return Err(format!("the row has {} {word} and the header {}", fields.len(), self.count));
        }
        let [person, team, date, reason, initial, decided, closed] =
            self.named.map(|place| fields.get(place).unwrap_or(""));
        if person.is_empty() {
            return Err("person: this is empty: write the same word in all rows of a person".to_owned());
        }
        if TAKEN.contains(&team) {
            return Err(format!("team: “{team}” is what teams together are called: use another name"));
        }
        let date = read_date(date).map_err(|problem| format!("date: {problem}"))?;
        let is_first = read_reason(reason).map_err(|problem| format!("reason: {problem}"))?;
        let initial = read_cluster(initial).map_err(|problem| format!("initial: {problem}"))?;
        let cluster = read_cluster(decided).map_err(|problem| format!("final: {problem}"))?;
        let closed = if closed.is_empty() { None } else { Some(read_date(closed)) };
        let closed = closed.transpose().map_err(|problem| format!("closed: {problem}"))?;
        if closed.is_some_and(|closed| closed < date) {
            return Err("closed: this is before the date of the assessment".to_owned());
        }
        let mut ratings = [Rating::NotKnown; Scale::COUNT];
        for ((rating, scale), place) in ratings.iter_mut().zip(Scale::ALL).zip(self.scales) {
            let field = fields.get(place).unwrap_or("");
            *rating = read_rating(field).map_err(|problem| format!("scale {scale}: {problem}"))?;
        }
        let (person, team) = (person.to_owned(), team.to_owned());
        let ratings = Assessment::from_ratings(ratings);
        Ok(Row { person, team, date, is_first, initial, cluster, closed, ratings })
    }
}

/// A field as a message may repeat it: nothing longer than a code.
fn said(field: &str) -> &str {
    if field.chars().count() <= 3 { field } else { "this" }
}

fn read_date(field: &str) -> Result<NaiveDate, String> {
    match field {
        "" => Err("this is empty: write a date like 2026-12-31".to_owned()),
        field => calendar::date(field).ok_or_else(|| calendar::NOT_A_DATE.to_owned()),
    }
}

/// Whether an assessment is a first allocation.
fn read_reason(field: &str) -> Result<bool, String> {
    match field {
        "10" => Ok(true),
        "11" | "12" | "97" | "99" => Ok(false),
        "" => Err("this is empty: use 10, 11, 12 or 97, or 99 for not known".to_owned()),
        other => Err(format!("{} is not a reason: use 10, 11, 12 or 97, or 99 for not known", said(other))),
    }
}

/// 09 is a blank place marker, and as good as nothing.
fn read_cluster(field: &str) -> Result<Option<ClusterCode>, String> {
    match field {
        "" | "09" => Ok(None),
        code => ClusterCode::from_code(code)
            .map(Some)
            .map_err(|_| format!("{} is not a cluster: use 00 to 08 or 10 to 21, with two digits", said(code))),
    }
}

fn read_rating(field: &str) -> Result<Rating, String> {
    const USE: &str = "use 0, 1, 2, 3 or 4, or 9 for not known";
    if field.is_empty() {
        return Err(format!("this is empty: {USE}"));
    }
    // One digit and nothing else: "+3", "03" and "3.0" are not what the form prints.
    let code = field.parse::<u8>().ok().filter(|_| field.len() == 1);
    let rating = code.and_then(|code| Rating::from_form_code(code).ok());
    rating.ok_or_else(|| format!("{} is not a rating: {USE}", said(field)))
}
