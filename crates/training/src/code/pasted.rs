//! Codes in a text that was pasted: a chat, an email, a column of a table.
//!
//! Owns where one code ends and the next begins. A line never goes on in the next. In a line, a code is any words that
//! together have 20 characters and whose check is right, because codes are written with spaces, with hyphens or with
//! neither, and there may be several, with nothing between them even: the check tells, once in 32,768 times wrongly, what
//! no rule about spaces could. What is left is either words, such as a name or a time, or a code with a slip in it: see
//! `slip`. Does not keep any of the text.

mod slip;

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
/// One code a line, or several with spaces, commas, anything else or nothing between them; written in groups or not.
/// Words beside a code are passed over. A line without a code that can be read is told once for each thing in it that
/// looks like a code with a slip in it, or once as [`CodeError::Words`]; empty lines are not.
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
/// let text = format!("[10:42] Back row: {}\n\n{} , {}\n{}9\nThanks!\n", code(1), code(2).replace('-', " "), code(3), code(4));
/// let found = read_codes(&text, &set);
/// let places: Vec<String> = found.iter().map(|found| found.place()).collect();
/// assert_eq!(places, ["line 1", "line 3, code 1", "line 3, code 2", "line 4", "line 5"]);
/// assert_eq!(found[1].sheet, Ok(sheet(2)));
/// assert_eq!(found[3].sheet, Err(CodeError::TooLong(21)));
/// assert_eq!(found[4].sheet, Err(CodeError::Words(6)));
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

/// What is read of one sheet.
type Read = Result<Sheet, CodeError>;

/// What stands in a line without a space or a mark in it, but for hyphens.
#[derive(Clone, Copy)]
struct Word<'l> {
    text: &'l str,
    /// Whether it is a piece of the address of a web page.
    is_of_address: bool,
}

fn read_line(line: &str, set: &Set) -> Vec<Read> {
    let words: Vec<Word> = line.split_whitespace().flat_map(words_of).collect();
    let mut sheets = Vec::new();
    let mut passed: Vec<Word> = Vec::new();
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        if let Some((codes, after)) = codes_at_the_start(rest, set).or_else(|| Some((joined(word, set)?, after))) {
            sheets.extend(slip::all(&passed).iter().map(|slip| read_code(slip, set)));
            passed.clear();
            sheets.extend(codes);
            rest = after;
        } else {
            passed.push(*word);
            rest = after;
        }
    }
    sheets.extend(slip::all(&passed).iter().map(|slip| read_code(slip, set)));
    if sheets.is_empty() && !words.is_empty() {
        let whole: String = words.iter().map(|word| word.text).collect();
        let is_piece = slip::is_piece(&words);
        sheets.push(if is_piece { read_code(&whole, set) } else { Err(CodeError::Words(length(&whole))) });
    }
    sheets
}

/// The words of what stands between two spaces.
fn words_of(text: &str) -> impl Iterator<Item = Word<'_>> {
    let is_of_address = text.contains("://") || text.starts_with("www.");
    text.split(is_between).filter(|text| length(text) > 0).map(move |text| Word { text, is_of_address })
}

/// Whether a character can stand between a code and what is beside it.
fn is_between(character: char) -> bool {
    character.is_whitespace() || (character.is_ascii_punctuation() && character != '-') || "“”‘’·•…".contains(character)
}

/// The characters of a text that are not there for the eye only.
fn characters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|character| !symbols::is_ignored(*character))
}

fn length(text: &str) -> usize {
    characters(text).count()
}

/// The codes that the first words are, if they are any, and the words after them: one code, or several of which the next
/// begins where a word has not ended.
fn codes_at_the_start<'w, 'l>(words: &'w [Word<'l>], set: &Set) -> Option<(Vec<Read>, &'w [Word<'l>])> {
    let mut codes = Vec::new();
    let mut begun = String::new();
    let mut count = 0;
    for (place, word) in words.iter().enumerate() {
        for character in characters(word.text) {
            begun.push(character);
            count += 1;
            if count == LENGTH {
                codes.push(Some(read_code(&begun, set)).filter(is_code)?);
                begun.clear();
                count = 0;
            }
        }
        if count == 0 {
            return words.get(place + 1..).map(|after| (codes, after));
        }
    }
    None
}

/// The codes of a word that is as long as several, if one of them at least can be read.
fn joined(word: &Word, set: &Set) -> Option<Vec<Read>> {
    let symbols: Vec<char> = characters(word.text).collect();
    if !symbols.len().is_multiple_of(LENGTH) {
        return None;
    }
    let codes: Vec<Read> =
        symbols.chunks(LENGTH).map(|code| read_code(&code.iter().collect::<String>(), set)).collect();
    codes.iter().any(is_code).then_some(codes)
}

/// Whether the check was right. A code from another set is one too.
fn is_code(sheet: &Read) -> bool {
    matches!(sheet, Ok(_) | Err(CodeError::OtherSet | CodeError::NoVignette | CodeError::Impossible))
}
