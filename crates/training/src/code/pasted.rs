//! Codes in a text that was pasted: a chat, an email, a column of a table.
//!
//! Owns where one code ends and the next begins. A line never goes on in the next. In a line, a code is any words that
//! together have 20 characters and whose check is right, because codes are written with spaces, with hyphens or with
//! neither, and there may be several: the check tells, once in 32,768 times wrongly, what no rule about spaces could.
//! What is left is either words beside a code, such as a name or a time, or a code with a slip in it. Does not keep any
//! of the text.

use super::Sheet;
use super::check::LENGTH;
use super::{CodeError, read_code, symbols};
use crate::Set;

/// One code, or what should be one, in a pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The line it is in, from 1.
    pub line: usize,
    /// Which one of the line it is, from 1; `None` for the only one.
    pub number: Option<usize>,
    /// What it says.
    pub sheet: Result<Sheet, CodeError>,
}

impl Found {
    /// Where it is, in words.
    ///
    /// ```
    /// use training::{CodeError, Found};
    /// let found = Found { line: 3, number: Some(2), sheet: Err(CodeError::Mistyped) };
    /// assert_eq!(found.place(), "line 3, code 2");
    /// ```
    #[must_use]
    pub fn place(&self) -> String {
        match self.number {
            Some(number) => format!("line {}, code {number}", self.line),
            None => format!("line {}", self.line),
        }
    }
}

/// Reads every code of a pasted text, in the order of the text.
///
/// One code a line, or several with spaces, commas or anything else between them; written in groups or not. Words
/// beside a code are passed over. A line without a code that can be read is told once, or once for each thing in it
/// that looks like a code with a slip in it; empty lines are not.
///
/// ```
/// use training::{CodeError, ResultCode, Set, Sheet, Trainee, read_codes};
///
/// let set = Set::authors().unwrap();
/// let marek = set.vignette("05").unwrap();
/// let sheet = |number| Sheet {
///     trainee: Trainee::from_random(number),
///     vignette: marek.id.clone(),
///     assessment: marek.assessment(),
///     own: None,
/// };
/// let code = |number| ResultCode::new(&sheet(number), &set).unwrap().to_string();
///
/// let text = format!("[10:42] Back row: {}\n\n{} , {}\n{}9\n", code(1), code(2).replace('-', " "), code(3), code(4));
/// let found = read_codes(&text, &set);
/// let places: Vec<String> = found.iter().map(|found| found.place()).collect();
/// assert_eq!(places, ["line 1", "line 3, code 1", "line 3, code 2", "line 4"]);
/// assert_eq!(found[1].sheet, Ok(sheet(2)));
/// assert_eq!(found[3].sheet, Err(CodeError::TooLong(21)));
/// ```
#[must_use]
pub fn read_codes(text: &str, set: &Set) -> Vec<Found> {
    let mut found = Vec::new();
    for (place, line) in text.lines().enumerate() {
        let sheets = read_line(line, set);
        let is_only_one = sheets.len() == 1;
        found.extend(sheets.into_iter().enumerate().map(|(number, sheet)| Found {
            line: place + 1,
            number: (!is_only_one).then_some(number + 1),
            sheet,
        }));
    }
    found
}

fn read_line(line: &str, set: &Set) -> Vec<Result<Sheet, CodeError>> {
    let words: Vec<&str> = line.split(is_between).filter(|word| length(word) > 0).collect();
    let mut sheets = Vec::new();
    let mut passed: Vec<&str> = Vec::new();
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        if let Some((sheet, after)) = code_at_the_start(rest, set) {
            sheets.extend(slips(&passed, set));
            passed.clear();
            sheets.push(sheet);
            rest = after;
        } else {
            passed.push(word);
            rest = after;
        }
    }
    sheets.extend(slips(&passed, set));
    if sheets.is_empty() && !words.is_empty() {
        sheets.push(read_code(&words.concat(), set));
    }
    sheets
}

/// Whether a character can stand between a code and what is beside it.
fn is_between(character: char) -> bool {
    character.is_whitespace() || (character.is_ascii_punctuation() && character != '-') || "“”‘’·•…".contains(character)
}

/// How many characters of a word are not there for the eye only.
fn length(word: &str) -> usize {
    word.chars().filter(|character| !symbols::is_ignored(*character)).count()
}

/// The code that the first words are, if they are one, and the words after it. One from another set is one too.
fn code_at_the_start<'w, 'l>(words: &'w [&'l str], set: &Set) -> Option<(Result<Sheet, CodeError>, &'w [&'l str])> {
    let mut sum = 0;
    let last = words.iter().position(|word| {
        sum += length(word);
        sum >= LENGTH
    })?;
    let (code, after) = words.split_at_checked(last + 1)?;
    let sheet = read_code(&code.concat(), set);
    let is_one = !matches!(
        sheet,
        Err(CodeError::Mistyped | CodeError::Character(_) | CodeError::TooShort(_) | CodeError::TooLong(_))
    );
    is_one.then_some((sheet, after))
}

/// What is about as long as a code among words that are none: a long word, or short ones in groups of four.
fn slips(words: &[&str], set: &Set) -> Vec<Result<Sheet, CodeError>> {
    let mut things: Vec<Vec<&str>> = Vec::new();
    let mut goes_on = false;
    for word in words {
        let is_short = length(word) <= LENGTH / 2;
        match things.last_mut() {
            Some(thing) if goes_on && is_short => thing.push(word),
            _ => things.push(vec![word]),
        }
        goes_on = is_short && things.last().is_some_and(|thing| length(&thing.concat()) < LENGTH);
    }
    let is_about_as_long = |thing: &[&str]| (LENGTH - 5..=LENGTH + 5).contains(&length(&thing.concat()));
    // A name and a time have as many characters as a code now and then; its groups, all but one, they have not.
    let is_in_groups = |thing: &[&str]| thing.iter().filter(|word| length(word) != 4).count() <= 1;
    let is_slip = |thing: &[&str]| is_about_as_long(thing) && (thing.len() == 1 || is_in_groups(thing));
    things.iter().filter(|thing| is_slip(thing)).map(|thing| read_code(&thing.concat(), set)).collect()
}
