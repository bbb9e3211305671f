//! The short code by which a trainee gives a trainer her ratings, without a name and without a network.
//!
//! Owns its form: 20 characters in five groups of four. The first two tell the version of the set, three are the
//! trainee's number, one and a part the place of the vignette in the set, eleven and a part the ratings and the
//! cluster, and the last three check the others. Does not know who has a code, nor where it goes.

mod check;
mod error;
mod number;
mod pasted;
mod sheet;
mod symbols;

pub use error::CodeError;
pub use pasted::{Found, read_codes};
pub use sheet::{Sheet, Trainee};

use crate::Set;
use check::{DATA, LENGTH};
use std::fmt;

/// A sheet as 20 characters.
///
/// ```
/// use training::{CodeError, ResultCode, Set, Sheet, Trainee, read_code};
///
/// let set = Set::authors().unwrap();
/// let marek = set.vignette("05").unwrap();
/// let sheet = Sheet {
///     trainee: Trainee::from_random(7_000),
///     vignette: marek.id.clone(),
///     assessment: marek.assessment(),
///     own: Some(marek.cluster),
/// };
/// let code = ResultCode::new(&sheet, &set)?;
/// let shown = code.to_string();
/// assert_eq!((shown.len(), shown.matches('-').count()), (24, 4)); // such as K7Q4-9XW2-3MNP-8TRS-06VD
///
/// // However it is typed, it is the same.
/// assert_eq!(read_code(&shown, &set), Ok(sheet.clone()));
/// assert_eq!(read_code(&code.symbols().to_lowercase(), &set), Ok(sheet));
/// // A slip is noticed.
/// let other = if shown.starts_with('2') { "3" } else { "2" };
/// assert_eq!(read_code(&shown.replacen(&shown[..1], other, 1), &set), Err(CodeError::Mistyped));
/// # Ok::<(), CodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResultCode([u8; LENGTH]);

/// How many bits a symbol has.
const BITS: u32 = 5;

/// How many symbols the version of the set takes.
const VERSION: usize = 2;

/// How many symbols the trainee's number takes.
const TRAINEE: usize = 3;

impl ResultCode {
    /// The code of a sheet.
    ///
    /// # Errors
    ///
    /// [`CodeError::NoVignette`] if the set does not have the vignette, and [`CodeError::Impossible`] if scale 8 has a
    /// letter and no problem that it could name. Neither comes from a page that rates vignettes of the set.
    pub fn new(sheet: &Sheet, set: &Set) -> Result<Self, CodeError> {
        let place = set.vignettes().iter().position(|vignette| vignette.id == sheet.vignette);
        let place = place.and_then(|place| u64::try_from(place).ok()).ok_or(CodeError::NoVignette)?;
        let number = number::of(&sheet.assessment, sheet.own).ok_or(CodeError::Impossible)?;
        let parts = [
            (version(set), VERSION),
            (sheet.trainee.number().into(), TRAINEE),
            (place << number::BITS | number, DATA - VERSION - TRAINEE),
        ];
        let mut symbols = parts.into_iter().flat_map(|(value, count)| digits(value, count)).collect::<Vec<u8>>();
        symbols.extend(check::checks(&symbols));
        symbols.try_into().map(Self).map_err(|_| CodeError::Impossible)
    }

    /// The 20 characters without hyphens, for the squares that a telephone scans.
    #[must_use]
    pub fn symbols(&self) -> String {
        self.0.iter().map(|symbol| symbols::letter(*symbol)).collect()
    }
}

impl fmt::Display for ResultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, symbol) in self.0.iter().enumerate() {
            let hyphen = if place > 0 && place % 4 == 0 { "-" } else { "" };
            write!(f, "{hyphen}{}", symbols::letter(*symbol))?;
        }
        Ok(())
    }
}

/// Reads one code, as typed, pasted or scanned.
///
/// Capital or small letters, spaces and hyphens make no difference; I and L are read as 1, O as 0.
///
/// # Errors
///
/// What is wrong, in words for the trainer: see [`CodeError`]. A code with up to three wrong characters is never taken,
/// nor one with two that changed places. One from another set is taken for one of this once in 1,024 times.
///
/// ```
/// use training::{Set, read_code};
/// let set = Set::authors().unwrap();
/// assert_eq!(
///     read_code("K7Q4-9XW2-3MNP-8TRS-06V", &set).unwrap_err().to_string(),
///     "this has 19 characters and a code has 20; look for what is missing",
/// );
/// ```
pub fn read_code(text: &str, set: &Set) -> Result<Sheet, CodeError> {
    let characters = || text.chars().filter(|character| !symbols::is_ignored(*character));
    let count = characters().count();
    // What is as long as two codes is another text, and which of its characters no code has is of no help.
    if count >= 2 * LENGTH {
        return Err(CodeError::TooLong(count));
    }
    let symbol = |character| symbols::symbol(character).ok_or(CodeError::Character(character));
    let found = characters().map(symbol).collect::<Result<Vec<u8>, CodeError>>()?;
    let symbols: [u8; LENGTH] = found.try_into().map_err(|found: Vec<u8>| match found.len() {
        short @ ..LENGTH => CodeError::TooShort(short),
        long => CodeError::TooLong(long),
    })?;
    if !check::is_right(&symbols) {
        return Err(CodeError::Mistyped);
    }
    read_symbols(&symbols, set)
}

fn read_symbols(symbols: &[u8; LENGTH], set: &Set) -> Result<Sheet, CodeError> {
    let (found, rest) = symbols.split_at(VERSION);
    let (trainee, rest) = rest.split_at(TRAINEE);
    let (said, _) = rest.split_at(DATA - VERSION - TRAINEE);
    if value(found) != version(set) {
        return Err(CodeError::OtherSet);
    }
    let said = value(said);
    let place = usize::try_from(said >> number::BITS).ok();
    let vignette = place.and_then(|place| set.vignettes().get(place)).ok_or(CodeError::NoVignette)?;
    let (assessment, own) = number::read(said & ((1 << number::BITS) - 1)).ok_or(CodeError::Impossible)?;
    let trainee = u16::try_from(value(trainee)).ok().and_then(Trainee::new).ok_or(CodeError::Impossible)?;
    Ok(Sheet { trainee, vignette: vignette.id.clone(), assessment, own })
}

/// Ten bits of the version of a set, folded from its 32.
fn version(set: &Set) -> u64 {
    let fingerprint = u64::from(set.fingerprint());
    (fingerprint ^ fingerprint >> 10 ^ fingerprint >> 20 ^ fingerprint >> 30) & 0x3ff
}

/// The last so many digits of a number, in symbols.
fn digits(value: u64, count: usize) -> impl Iterator<Item = u8> {
    (0..count).rev().map(move |place| (value >> (place * BITS as usize) & 31) as u8)
}

/// The number with these digits.
fn value(symbols: &[u8]) -> u64 {
    symbols.iter().fold(0, |value, symbol| value << BITS | u64::from(*symbol))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratings::{Assessment, Rating};

    /// A code that is right in itself, whatever it says.
    fn forged(version: u64, said: u64) -> String {
        let mut symbols: Vec<u8> = digits(version, VERSION).chain(digits(0, TRAINEE)).chain(digits(said, 12)).collect();
        symbols.extend(check::checks(&symbols));
        symbols.iter().map(|symbol| symbols::letter(*symbol)).collect()
    }

    #[test]
    fn what_no_page_writes_is_refused_in_words_of_its_own() {
        let set = Set::authors().unwrap();
        let right = version(&set);
        assert!(read_code(&forged(right, 0), &set).is_ok());
        assert_eq!(read_code(&forged(right ^ 1, 0), &set), Err(CodeError::OtherSet));
        assert_eq!(read_code(&forged(right, 63 << number::BITS), &set), Err(CodeError::NoVignette));
        assert_eq!(read_code(&forged(right, (1 << number::BITS) - 1), &set), Err(CodeError::Impossible));
    }

    #[test]
    fn a_sheet_that_cannot_be_is_not_written() {
        let set = Set::authors().unwrap();
        let letter = Some(ratings::OtherProblem::Sleep);
        let mut sheet = Sheet {
            trainee: Trainee::from_random(0),
            vignette: set.vignettes()[0].id.clone(),
            assessment: Assessment::new([Rating::NoProblem; 18], letter),
            own: None,
        };
        assert_eq!(ResultCode::new(&sheet, &set), Err(CodeError::Impossible));
        sheet.vignette = "none".to_owned();
        assert_eq!(ResultCode::new(&sheet, &set), Err(CodeError::NoVignette));
    }
}
