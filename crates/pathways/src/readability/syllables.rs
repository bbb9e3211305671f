//! The syllables of an English word.
//!
//! Owns the rules and their exceptions. English spelling does not give away how a word is said, so rules alone are wrong for
//! about one common word in ten: those are listed. `tests/syllables.rs` holds both to a dictionary of pronunciation.

/// Words whose vowels are not said as the rules have it. A plural needs no entry of its own.
const EXCEPTIONS: &[(&str, usize)] = &[
    ("anyone", 3),
    ("area", 3),
    ("behaviour", 3),
    ("behaviours", 3),
    ("business", 2),
    ("businesses", 3),
    ("cafe", 2),
    ("caseload", 2),
    ("colleague", 2),
    ("coordinate", 4),
    ("coordinated", 5),
    ("coordinating", 5),
    ("coordination", 5),
    ("coordinator", 5),
    ("create", 2),
    ("created", 3),
    ("creating", 3),
    ("creation", 3),
    ("creative", 3),
    ("dementia", 4),
    ("dietitian", 4),
    ("duel", 2),
    ("element", 3),
    ("evening", 2),
    ("everyone", 3),
    ("eye", 1),
    ("fluid", 2),
    ("framework", 2),
    ("gateway", 2),
    ("genuine", 3),
    ("genuinely", 4),
    ("guideline", 2),
    ("hundred", 2),
    ("idea", 3),
    ("influence", 3),
    ("influenced", 3),
    ("initiative", 4),
    ("lion", 2),
    ("orientation", 5),
    ("parliament", 3),
    ("parliamentary", 5),
    ("people", 2),
    ("poem", 2),
    ("poet", 2),
    ("poetry", 3),
    ("preparedness", 4),
    ("principally", 3),
    ("quieter", 3),
    ("quietest", 3),
    ("realise", 3),
    ("realised", 3),
    ("realism", 4),
    ("reality", 4),
    ("reassess", 3),
    ("reassessed", 3),
    ("reassessment", 4),
    ("reassure", 3),
    ("reassured", 3),
    ("reassuring", 4),
    ("reimburse", 3),
    ("reimbursement", 4),
    ("reunion", 3),
    ("ruin", 2),
    ("ruined", 2),
    ("science", 2),
    ("scientist", 3),
    ("society", 4),
    ("someone", 2),
    ("stakeholder", 3),
    ("suicide", 3),
    ("tired", 2),
    ("tiredness", 3),
    ("valuable", 3),
    ("wednesday", 2),
    ("wherever", 3),
    ("whoever", 3),
];

/// Abbreviations that are said as a word and not letter by letter.
const SAID_AS_WORDS: [&str; 3] = ["PALS", "SHOUT", "NICE"];

/// First parts of compound words whose last letter is silent: "something".
const FIRST_PARTS: [(&str, usize); 14] = [
    ("any", 2),
    ("care", 1),
    ("every", 2),
    ("face", 1),
    ("here", 1),
    ("home", 1),
    ("house", 1),
    ("life", 1),
    ("like", 1),
    ("safe", 1),
    ("some", 1),
    ("there", 1),
    ("time", 1),
    ("where", 1),
];

/// Endings that are a syllable of their own and leave the word before them as it is: "hope-ful", "lone-ly".
const ENDINGS: [&str; 6] = ["ly", "ful", "less", "ness", "ment", "ments"];

/// How many syllables a word has when it is said.
///
/// Where a word is said in two ways ("every"), it may be either. The parts of a hyphenated word are added up. Figures are said
/// digit by digit and abbreviations letter by letter, where Flesch lets either be one syllable. Knows common English words,
/// and guesses the rest from their spelling.
///
/// ```
/// use pathways::readability::syllables;
/// assert_eq!(["help", "people", "area", "someone", "isn’t", "nurse’s"].map(syllables), [1, 2, 3, 2, 2, 2]);
/// assert_eq!(["day-to-day", "NHS", "GPs", "117", "A&E"].map(syllables), [3, 3, 2, 4, 3]);
/// ```
#[must_use]
pub fn syllables(word: &str) -> usize {
    word.split(|c: char| !c.is_alphanumeric() && !matches!(c, '’' | '\''))
        .filter(|part| !part.is_empty())
        .map(|part| if part.contains(char::is_numeric) || is_spelt_out(part) { spelt_out(part) } else { said(part) })
        .sum::<usize>()
        .max(1)
        + usize::from(word.contains('&'))
}

/// Whether a word is said letter by letter: "NHS", "GPs".
fn is_spelt_out(word: &str) -> bool {
    let capitals = word.trim_end_matches(['s', '’', '\'']);
    capitals.len() > 1 && capitals.chars().all(char::is_uppercase) && !SAID_AS_WORDS.contains(&capitals)
}

/// The syllables of the names of letters and digits.
fn spelt_out(word: &str) -> usize {
    word.chars()
        .filter(|c| c.is_uppercase() || c.is_numeric())
        .map(|c| match c {
            'W' => 3,
            '0' | '7' => 2,
            _ => 1,
        })
        .sum()
}

/// The syllables of one word without hyphens.
fn said(word: &str) -> usize {
    let word = word.to_lowercase().replace('\'', "’");
    let (base, after) = word.split_once('’').unwrap_or((&word, ""));
    if let Some(base) = base.strip_suffix('n').filter(|_| after == "t") {
        return said_of_not(base);
    }
    let of_base = bare(base);
    match after {
        "s" if ends_with_sibilant(base) => of_base + 1,
        "ll" | "ve" | "d" if !base.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'w']) => of_base + 1,
        _ => of_base,
    }
}

/// The syllables of a contraction with "not", of which `base` is the rest: "is" of "isn’t".
fn said_of_not(base: &str) -> usize {
    let of_base = bare(base);
    let is_one_sound = base.ends_with(['a', 'o']) || matches!(base, "are" | "were");
    if is_one_sound { of_base } else { of_base + 1 }
}

fn ends_with_sibilant(word: &str) -> bool {
    ["s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze"].iter().any(|ending| word.ends_with(ending))
}

/// The syllables of a word of letters alone: by the exceptions if it is one, else by its spelling.
fn bare(word: &str) -> usize {
    listed(word).or_else(|| word.strip_suffix('s').and_then(listed)).unwrap_or_else(|| spelt(word))
}

fn listed(word: &str) -> Option<usize> {
    EXCEPTIONS.iter().find(|(listed, _)| *listed == word).map(|(_, count)| *count)
}

/// The syllables that the spelling of a word gives away.
fn spelt(word: &str) -> usize {
    for ending in ENDINGS {
        if let Some(base) = word.strip_suffix(ending).filter(|base| base.len() > 2 && base.contains(is_vowel)) {
            // Of "-ically" nobody says the a.
            return bare(base) + usize::from(!(ending == "ly" && base.ends_with("ical")));
        }
    }
    for (first, count) in FIRST_PARTS {
        if let Some(rest) = word.strip_prefix(first).filter(|rest| rest.len() > 1 && !rest.starts_with(is_vowel)) {
            return count + bare(rest);
        }
    }
    let letters: Vec<char> = word.chars().collect();
    let mut groups = 0;
    let mut follows_vowel = false;
    for (place, &letter) in letters.iter().enumerate() {
        let is_before_vowel = letters.get(place + 1).copied().is_some_and(is_vowel);
        // A y that begins a syllable is no vowel: "you", "player".
        let is_consonant = !is_vowel(letter) || (letter == 'y' && is_before_vowel && (place == 0 || follows_vowel));
        groups += usize::from(!is_consonant && (!follows_vowel || is_hiatus(&letters, place)));
        follows_vowel = !is_consonant;
    }
    // An m after another consonant can be said as a syllable: "rhythm", "mechanisms".
    let singular = word.strip_suffix('s').unwrap_or(word);
    groups += usize::from(singular.ends_with("sm") || singular.ends_with("thm"));
    groups -= usize::from(groups > 1 && has_silent_end(word));
    groups.max(1)
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Whether the vowel at `place` begins a syllable although a vowel stands before it: "tri-al", "be-ing".
fn is_hiatus(letters: &[char], place: usize) -> bool {
    let at = |place: usize| letters.get(place).copied().unwrap_or(' ');
    let before = place.checked_sub(1).map_or(' ', at);
    let earlier = place.checked_sub(2).map_or(' ', at);
    let rest: String = letters.get(place..).unwrap_or_default().iter().collect();
    let is = |endings: &[&str]| endings.contains(&rest.as_str());
    match (before, at(place)) {
        ('i', 'a') if earlier == 'l' => !is(&["an", "ans", "ant", "ar"]),
        ('i', 'a') => !matches!(earlier, 'c' | 't' | 's') || rest.starts_with("at"),
        ('i', 'o') => !matches!(earlier, 'c' | 't' | 's' | 'x' | 'g' | 'l' | 'n'),
        ('i', 'u') | ('e', 'o') | ('a', 'o') => true,
        ('i', 'e') => {
            !matches!(earlier, 'c' | 't')
                && is(&["et", "ets", "ety", "ence", "enced", "ences", "ent", "ents", "er", "ers", "est"])
        }
        ('e', 'u') => is(&["um", "ums", "us"]),
        ('a' | 'e' | 'o' | 'u' | 'y', 'i') => is(&["ing", "ings"]) || rest.starts_with("ity"),
        ('u', 'a') => !matches!(earlier, 'q' | 'g'),
        ('u', 'o') => !matches!(earlier, 'q'),
        _ => false,
    }
}

/// Whether the last vowel is written but not said: "care", "cares", "cared", but not "little", "prices", "wanted".
fn has_silent_end(word: &str) -> bool {
    let is_consonant_le = |word: &str| {
        word.strip_suffix("le")
            .and_then(|rest| rest.chars().last())
            .is_some_and(|letter| !is_vowel(letter) && !matches!(letter, 'l' | 'r'))
    };
    let after_vowel = |rest: &str| rest.ends_with(is_vowel);
    if let Some(rest) = word.strip_suffix("ed") {
        return !rest.ends_with(['t', 'd']) && !after_vowel(rest) && !is_consonant_le(&format!("{rest}e"));
    }
    if let Some(rest) = word.strip_suffix("es") {
        let is_said = ["s", "x", "z", "ch", "sh", "c", "g"].iter().any(|ending| rest.ends_with(ending));
        return !is_said && !after_vowel(rest) && !is_consonant_le(&format!("{rest}e"));
    }
    let is_said = is_consonant_le(word) || word.ends_with("tre");
    word.strip_suffix('e').is_some_and(|rest| !after_vowel(rest)) && !is_said
}
