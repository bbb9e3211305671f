//! How hard a text is to read: the Flesch–Kincaid grade, and how it is counted.
//!
//! Owns the formula (Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75) and the rules of counting,
//! which are Flesch's (*How to write plain English*, 1979, chapter 2) where he has one. Where a text leaves a choice, the
//! rule taken is one that makes the grade higher, so that nobody gets a lower grade by punctuation. Works in whole numbers.
//! Knows English, and nothing about clusters; only tests use it, so that the page does not carry it.

mod syllables;

pub use syllables::syllables;

/// Words that a full stop ends without ending the sentence, in small letters.
const ABBREVIATIONS: [&str; 12] =
    ["e.g.", "i.e.", "etc.", "dr.", "mr.", "mrs.", "ms.", "st.", "no.", "vs.", "a.m.", "p.m."];

/// An item of a list that has fewer words than this and no full stop is read together with the next.
const SHORT_ITEM: usize = 4;

/// How much there is to read.
///
/// ```
/// use pathways::readability::Count;
/// // The example that Flesch's score is often shown with: 13 words and 24 syllables.
/// let count = Count::of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");
/// assert_eq!((count.sentences, count.words, count.syllables), (1, 13, 24));
/// assert_eq!(count.grade(), Some(1126)); // 0.39 × 13 + 11.8 × 24 / 13 - 15.59 = 11.26
/// assert_eq!(Count::of("116 123").grade(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Sentences, by the rule of [`sentences`].
    pub sentences: usize,
    /// Words, by the rule of [`words`].
    pub words: usize,
    /// Syllables of these words, by the rule of [`syllables`].
    pub syllables: usize,
}

impl Count {
    /// Counts a text that is written as [`sentences`] wants it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut count = Self::default();
        for sentence in sentences(text) {
            let words = words(&sentence);
            count.sentences += usize::from(!words.is_empty());
            count.words += words.len();
            count.syllables += words.into_iter().map(syllables).sum::<usize>();
        }
        count
    }

    /// The Flesch–Kincaid grade, in hundredths: 600 is what an American child of eleven or twelve can read.
    ///
    /// 0.39 × words per sentence + 11.8 × syllables per word − 15.59, rounded to the nearest hundredth. None if there is
    /// nothing to read.
    ///
    /// ```
    /// use pathways::readability::Count;
    /// // “Green Eggs and Ham”, of which it is said that it has 5.7 words a sentence, 1.02 syllables a word and grade −1.3.
    /// assert_eq!(Count { sentences: 10, words: 57, syllables: 58 }.grade(), Some(-136));
    /// ```
    #[must_use]
    pub fn grade(self) -> Option<i64> {
        let [sentences, words, syllables] =
            [self.sentences, self.words, self.syllables].map(|count| i64::try_from(count).unwrap_or(i64::MAX));
        if sentences == 0 || words == 0 {
            return None;
        }
        // Hundredths over one denominator: 39 w/s + 1180 y/w.
        let (above, below) = (39 * words * words + 1180 * syllables * sentences, sentences * words);
        // Half of the denominator more makes the division round to the nearest: nothing here is below zero yet.
        Some((2 * above + below) / (2 * below) - 1559)
    }
}

/// The sentences of a text: each line is a paragraph, and one that begins with `- ` an item of the list above it.
///
/// In running text only a full stop, a question mark or an exclamation mark ends a sentence. Flesch also lets colons,
/// semicolons and dashes do so; here they do not, because a writer could then cut any sentence in two. A full stop in
/// a number or after an abbreviation ends nothing, and "etc." and "a.m." only before a capital letter.
///
/// A list is read item by item: whoever has read the words before it and one item has a whole thought, and may stop. So
///
/// - words before a list that end with a colon are no sentence of their own, but are read with the first item;
/// - an item ends a sentence, with or without a mark at its end;
/// - but an item without a full stop and of less than four words ("sleep;") is an enumeration that a reader runs through,
///   and is read with the next one.
///
/// ```
/// use pathways::readability::sentences;
/// assert_eq!(
///     sentences("You can ask about:\n- help with sleep, food, drink or drugs;\n- a group run by people who have been there."),
///     ["You can ask about: help with sleep, food, drink or drugs;", "a group run by people who have been there."],
/// );
/// assert_eq!(sentences("Ask Dr. Shah, e.g. at 9.30. She knows."), ["Ask Dr. Shah, e.g. at 9.30.", "She knows."]);
/// ```
#[must_use]
pub fn sentences(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    // What waits for the item that it is read with.
    let mut begun = String::new();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    while let Some(line) = lines.next() {
        let is_followed_by_item = lines.peek().is_some_and(|next| next.starts_with("- "));
        let item = line.strip_prefix("- ");
        let mut of_line = in_running_text(item.unwrap_or(line));
        if let Some(first) = of_line.first_mut().filter(|_| !begun.is_empty()) {
            *first = format!("{begun} {first}");
            begun.clear();
        }
        let runs_on = |last: &String| match item {
            Some(item) => !last.ends_with(['.', '!', '?']) && words(item).len() < SHORT_ITEM,
            None => last.ends_with(':'),
        };
        if is_followed_by_item && of_line.last().is_some_and(runs_on) {
            begun = of_line.pop().unwrap_or_default();
        }
        all.append(&mut of_line);
    }
    all
}

/// Every thing that a reader has to hold in mind at once: the sentences, and each item of a list with the words before it.
///
/// This is what a limit to the length of sentences is for. It is stricter than [`sentences`], which reads the words before
/// a list only once.
///
/// ```
/// use pathways::readability::breaths;
/// assert_eq!(
///     breaths("You can ask:\n- for a man or a woman;\n- to see someone else."),
///     ["You can ask: for a man or a woman;", "You can ask: to see someone else."],
/// );
/// ```
#[must_use]
pub fn breaths(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut lead = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.strip_prefix("- ") {
            Some(item) => {
                let mut of_item = in_running_text(item);
                if let Some(first) = of_item.first_mut().filter(|_| !lead.is_empty()) {
                    *first = format!("{lead} {first}");
                }
                all.append(&mut of_item);
            }
            None => {
                lead.clear();
                let mut of_line = in_running_text(line);
                if line.ends_with(':') {
                    lead = of_line.pop().unwrap_or_default();
                }
                all.append(&mut of_line);
            }
        }
    }
    all
}

/// The sentences of one paragraph.
fn in_running_text(paragraph: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut sentence = String::new();
    let mut tokens = paragraph.split_whitespace().peekable();
    while let Some(token) = tokens.next() {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(token);
        let begins_anew = tokens.peek().is_none_or(|next| {
            next.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || c.is_numeric())
        });
        if ends_sentence(token, begins_anew) {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    if !sentence.is_empty() {
        sentences.push(sentence);
    }
    sentences
}

fn ends_sentence(token: &str, begins_anew: bool) -> bool {
    // A sentence may close inside quotation marks or brackets.
    let token =
        token.trim_end_matches(['”', '’', '"', '\'', ')', ']']).trim_start_matches(['“', '‘', '"', '\'', '(', '[']);
    if !token.ends_with('.') {
        return token.ends_with(['!', '?', '…']);
    }
    let is_initial = token.chars().count() == 2 && token.starts_with(char::is_uppercase) && token != "I.";
    let token = token.to_lowercase();
    match token.as_str() {
        "etc." | "a.m." | "p.m." => begins_anew,
        _ => !is_initial && !ABBREVIATIONS.contains(&token.as_str()),
    }
}

/// The words of a text: what stands between spaces and has a letter or a digit in it.
///
/// As Flesch has it, a contraction (“don’t”), a hyphenated word (“day-to-day”), an abbreviation and a figure are one word
/// each. A telephone number is none: nobody reads it as prose. It is known by two or more groups of digits in a row
/// (“116 123”) or by more than four digits (“85258”).
///
/// ```
/// use pathways::readability::words;
/// assert_eq!(words("Don’t wait – call 116 123, or text 85258."), ["Don’t", "wait", "call", "or", "text"]);
/// assert_eq!(words("Section 117: face-to-face help (free)"), ["Section", "117", "face-to-face", "help", "free"]);
/// ```
#[must_use]
pub fn words(text: &str) -> Vec<&str> {
    let tokens: Vec<&str> = text
        .split([' ', '\n', '\t', '\u{a0}', '—', '–', '/'])
        .map(|token| token.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|token| !token.is_empty())
        .collect();
    let is_group = |token: Option<&&str>| token.is_some_and(|token| token.bytes().all(|byte| byte.is_ascii_digit()));
    let is_telephone = |place: usize| {
        let before = place.checked_sub(1).and_then(|place| tokens.get(place));
        let token = tokens.get(place);
        let is_long = token.is_some_and(|token| token.len() > 4);
        is_group(token) && (is_long || is_group(before) || is_group(tokens.get(place + 1)))
    };
    tokens.iter().enumerate().filter(|(place, _)| !is_telephone(*place)).map(|(_, token)| *token).collect()
}
