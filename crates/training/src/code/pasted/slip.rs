//! What among words is a code with a slip in it.
//!
//! Owns what tells the two apart. The words of a chat are letters and digits too, and as many as a code has now and then;
//! but they have neither the groups of a code, nor letters and digits that take turns in a word. In doubt it is a code:
//! a trainer who is told of a word too many reads on, and one who is not told of a code loses it. Does not know what is
//! wrong with it.

use super::{LENGTH, Word, characters, length, symbols};

/// By how many characters at most a code with a slip in it is too short or too long.
const SLIP: usize = 5;

/// How many words at most are left out before what looks most like a code, so that a name before it is no part of it.
const WORDS_BEFORE: usize = 4;

/// Each code with a slip in it, in the order of the words.
pub(super) fn all(words: &[Word]) -> Vec<String> {
    let mut found = Vec::new();
    let mut pieces: Vec<&str> = Vec::new();
    for word in words {
        if word.is_of_address || is_alone(word.text) {
            found.extend(of_pieces(&pieces));
            pieces.clear();
            found.extend((!word.is_of_address).then(|| word.text.to_owned()));
        } else {
            pieces.extend(pieces_of(word));
        }
    }
    found.extend(of_pieces(&pieces));
    found
}

/// Whether the words of a whole line are one or more groups of a code, such as its end that came into a line of its own. A
/// group of letters only is told from a word by its having no vowel.
pub(super) fn is_piece(words: &[Word]) -> bool {
    let pieces = || words.iter().flat_map(pieces_of);
    pieces().all(|piece| length(piece) == 4)
        && pieces().any(|piece| turns(piece) > 0 || (is_capital(piece) && !piece.contains(['A', 'E', 'I', 'O', 'U'])))
}

/// What is between the hyphens of a word.
fn pieces_of<'l>(word: &Word<'l>) -> impl Iterator<Item = &'l str> + use<'l> {
    word.text.split(symbols::is_ignored).filter(|piece| !piece.is_empty())
}

/// Whether a word is a code on its own, however much is missing or does not belong to it.
fn is_alone(word: &str) -> bool {
    let is_whole = !word.contains(symbols::is_ignored);
    let length = length(word);
    (length >= LENGTH - SLIP && (has_digit(word) || is_capital(word)))
        || (length >= 2 * 4 && is_whole && turns(word) >= 3)
}

fn of_pieces(pieces: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = pieces;
    while !rest.is_empty() {
        let starts = (0..=WORDS_BEFORE).filter_map(|start| Some((start, best(rest.get(start..)?)?)));
        let best = starts.min_by_key(|(start, (likeness, _))| (*likeness, *start));
        let (start, count) = best.map_or((1, 0), |(start, (_, count))| (start, count));
        let (slip, after) = rest.get(start..).and_then(|from| from.split_at_checked(count)).unwrap_or_default();
        if !slip.is_empty() {
            found.push(slip.concat());
        }
        rest = after;
    }
    found
}

/// How unlike a code something is, the least first: whether it is far too short, and in no groups; how many characters
/// are missing or too many; how many groups have not four.
type Likeness = (bool, bool, usize, usize);

/// How many of the first pieces look most like a code, if any do.
fn best(pieces: &[&str]) -> Option<(Likeness, usize)> {
    let (mut count, mut fours, mut others, mut with_digits, mut taking_turns) = (0, 0, 0, 0, 0);
    let (mut are_single, mut are_short, mut are_capital) = (true, true, true);
    let mut best = None;
    for (place, piece) in pieces.iter().enumerate() {
        let length = length(piece);
        count += length;
        if count > LENGTH + SLIP {
            break;
        }
        *(if length == 4 { &mut fours } else { &mut others }) += 1;
        with_digits += usize::from(has_digit(piece));
        taking_turns += turns(piece);
        are_single &= length == 1;
        are_short &= length <= 4 + 2;
        are_capital &= has_digit(piece) || is_capital(piece);
        let is_long_enough = count >= LENGTH - SLIP;
        // A telephone number comes in groups too, of digits alone.
        let is_mixed = with_digits >= 2 && taking_turns > 0;
        let is_in_groups = are_short && fours >= 3 && others <= 2 && (is_mixed || (is_long_enough && are_capital));
        if is_in_groups || (is_long_enough && (taking_turns >= 4 || (are_single && with_digits >= 2))) {
            let likeness = (!is_long_enough, !is_in_groups, count.abs_diff(LENGTH), others);
            best = best.into_iter().chain([(likeness, place + 1)]).min();
        }
    }
    best
}

fn has_digit(text: &str) -> bool {
    text.contains(|character: char| character.is_ascii_digit())
}

/// Whether there are capital letters and no small ones.
fn is_capital(text: &str) -> bool {
    text.contains(|character: char| character.is_ascii_uppercase()) && !text.contains(char::is_lowercase)
}

/// How many times a letter follows a digit or a digit a letter.
fn turns(text: &str) -> usize {
    let before = characters(text);
    let pairs = before.zip(characters(text).skip(1));
    pairs
        .filter(|(one, next)| one.is_alphanumeric() && next.is_alphanumeric())
        .filter(|(one, next)| one.is_ascii_digit() != next.is_ascii_digit())
        .count()
}
