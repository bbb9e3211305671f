//! Finding one's cluster: by its number, or by the words on a letter.
//!
//! Owns the field, what it finds and the list of all clusters. What is typed stays in the field: it goes into no state, no
//! address and no other page, and is gone when the page is left.

use crate::platform;
use crate::route::Route;
use allocation::{ClusterCode, SuperClass};
use pathways::{Page, clusters_about};
use ui::{InsetText, TextField, show};
use yew::prelude::*;

/// The field, and the clusters that it leaves.
#[derive(Debug, Default)]
pub(super) struct Finder {
    typed: String,
}

impl Component for Finder {
    type Message = Message;
    type Properties = ();

    fn create(_context: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, _context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                true
            }
            Message::GoOn => {
                platform::focus(FOUND);
                false
            }
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let found = find(&self.typed);
        // A phone's keyboard has a key to go on, and covers what was found.
        let on_submit = context.link().callback(|event: SubmitEvent| {
            event.prevent_default();
            Message::GoOn
        });
        html! {
            <>
                <form onsubmit={on_submit}>
                { show!(TextField {
                    id: "find-cluster",
                    label: "A number or words from your letter",
                    hint: "Such as 8, or a few words of the name. What you type stays on this page.",
                    value: self.typed.clone(),
                    width: 20,
                    max_length: 100,
                    on_input: context.link().callback(|event: InputEvent| Message::Typed(platform::text_of(&event))),
                }) }
                </form>
                <p id={FOUND} role="status" tabindex="-1">{ found.said() }</p>
                { found.advice() }
                { for GROUPS.into_iter().map(|group| group.view(&found)) }
            </>
        }
    }
}

/// What the field is told.
pub(super) enum Message {
    /// It says this now.
    Typed(String),
    /// Its user goes on to what was found.
    GoOn,
}

/// The id of the line that says what was found.
const FOUND: &str = "found-clusters";

/// What was found.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// Nothing is typed: all of them.
    All,
    /// These.
    These(Vec<ClusterCode>),
    /// The number is the one that no cluster has.
    Nine,
    /// None.
    Nothing,
}

impl Found {
    fn has(&self, cluster: ClusterCode) -> bool {
        match self {
            Self::These(found) => found.contains(&cluster),
            // Who finds nothing can still look through the list.
            Self::All | Self::Nine | Self::Nothing => true,
        }
    }

    /// What is said below the field, and heard.
    fn said(&self) -> String {
        match self {
            Self::All => String::new(),
            Self::These(found) if found.len() == 1 => "1 cluster found.".to_owned(),
            Self::These(found) => {
                format!("{} clusters found. Your letter or your team can tell you which is yours.", found.len())
            }
            Self::Nine => "There is no cluster 9.".to_owned(),
            Self::Nothing => "Nothing found.".to_owned(),
        }
    }

    fn advice(&self) -> Html {
        match self {
            Self::All | Self::These(_) => Html::default(),
            Self::Nine => no_such(),
            Self::Nothing => html! {
                { show!(InsetText {
                    children: html! {
                        <>
                            <p><strong>{ "No cluster has this number or these words." }</strong></p>
                            <p>{ "Try just one word, or look through the list. You can also ask your team which cluster it is." }</p>
                        </>
                    },
                }) }
            },
        }
    }
}

/// What is said of a number that no cluster has.
pub(super) fn no_such() -> Html {
    html! {
        { show!(InsetText {
            children: html! {
                <>
                    <p><strong>{ "No cluster has this number." }</strong></p>
                    <p>{ "Clusters have the numbers 0 to 8 and 10 to 21. Number 9 is not used." }</p>
                    <p>{ "Look at your letter again, or ask your team which cluster it is. You can also find it in the list." }</p>
                </>
            },
        }) }
    }
}

/// The clusters that what was typed may mean: the one of its number, or those whose name it gives or may be about.
fn find(typed: &str) -> Found {
    let all = words(typed);
    if let Some(number) = number_of_a_cluster(&all) {
        return match number {
            "9" | "09" => Found::Nine,
            number => with_number(number).map_or(Found::Nothing, |cluster| Found::These(vec![cluster])),
        };
    }
    let told: Vec<&str> =
        all.iter().map(String::as_str).filter(|word| !IDLE.contains(word) && !is_number(word)).collect();
    if told.is_empty() {
        return Found::All;
    }
    if let Some(named) = named(&told) {
        return Found::These(vec![named]);
    }
    // A letter says more than what a cluster is called. Words that lead nowhere are passed over.
    let known: Vec<Vec<ClusterCode>> = told.iter().map(|word| about(word)).filter(|about| !about.is_empty()).collect();
    let among = |count: usize| -> Vec<ClusterCode> {
        let fits = |cluster: &ClusterCode| known.iter().filter(|about| about.contains(cluster)).count() >= count;
        ClusterCode::ALL.into_iter().filter(fits).collect()
    };
    // A number before words counts if they go with it. Else it is all that every word may be about; if there is none, all that any may.
    let first = all.iter().find(|word| !IDLE.contains(&word.as_str())).and_then(|word| with_number(word));
    let numbered = first.filter(|cluster| among(1).contains(cluster)).into_iter().collect();
    match [numbered, among(known.len().max(1)), among(1)].into_iter().find(|found| !found.is_empty()) {
        Some(found) => Found::These(found),
        None => Found::Nothing,
    }
}

/// The number that stands after the word "cluster", or alone: other numbers are dates and the like.
fn number_of_a_cluster(all: &[String]) -> Option<&str> {
    let glued =
        all.iter().filter_map(|word| ["cluster", "cc"].into_iter().find_map(|before| word.strip_prefix(before)));
    if let Some(number) = glued.map(|rest| rest.trim_start_matches("no")).find(|rest| is_number(rest)) {
        return Some(number);
    }
    let mut after = all.iter().skip_while(|word| !matches!(word.as_str(), "cluster" | "clusters" | "cc")).skip(1);
    let after = after.find(|word| !IDLE.contains(&word.as_str())).filter(|word| is_number(word));
    let alone = || {
        let mut told = all.iter().filter(|word| !IDLE.contains(&word.as_str()));
        told.next().filter(|word| is_number(word) && told.next().is_none())
    };
    after.or_else(alone).map(String::as_str)
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_digit())
}

fn with_number(number: &str) -> Option<ClusterCode> {
    ClusterCode::ALL.into_iter().find(|cluster| number == cluster.code() || number == super::number(*cluster))
}

/// The cluster whose whole name was typed, be it the official one or ours: of several, the longest.
fn named(told: &[&str]) -> Option<ClusterCode> {
    let has_all = |name: &str| {
        let name = words(name);
        let told_all = name.iter().all(|word| IDLE.contains(&word.as_str()) || told.contains(&word.as_str()));
        told_all.then_some(name.len())
    };
    let length = |cluster: &ClusterCode| has_all(cluster.name()).max(has_all(Page::of(*cluster).title));
    ClusterCode::ALL
        .into_iter()
        .filter_map(|cluster| Some((length(&cluster)?, cluster)))
        .max()
        .map(|(_, cluster)| cluster)
}

/// The clusters that a word, or its first letters, may be about: by their names, or because people say it of what they are about.
/// Shorter words have to be of the name on a letter: there are too many like "has" in ours.
fn about(word: &str) -> Vec<ClusterCode> {
    let is_called = |cluster: &ClusterCode| {
        let class = cluster.super_class().map_or("", SuperClass::name);
        let official = words(&format!("{} {class}", cluster.name()));
        let is_begun = |own: &String| word.len() >= LEAST && own.starts_with(word);
        official.iter().any(|own| own == word || is_begun(own)) || words(Page::of(*cluster).title).iter().any(is_begun)
    };
    let said: Vec<ClusterCode> = clusters_about(word).collect();
    ClusterCode::ALL.into_iter().filter(|cluster| said.contains(cluster) || is_called(cluster)).collect()
}

/// So many letters are enough for the beginning of a word.
const LEAST: usize = 4;

/// Words that letters have around a name, and that tell no cluster from another.
const IDLE: [&str; 24] = [
    "a", "am", "and", "are", "at", "care", "cc", "cluster", "clusters", "for", "i", "in", "is", "my", "no", "number",
    "of", "on", "or", "the", "to", "when", "you", "your",
];

/// The words of a text in small letters. The “non” of a name is no word of its own, or “psychotic” would be one of its words.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace("non-", "non").replace("non ", "non");
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Clusters that belong together.
#[derive(Clone, Copy)]
struct Group {
    class: Option<SuperClass>,
    title: &'static str,
}

const GROUPS: [Group; 4] = [
    Group { class: Some(SuperClass::NonPsychotic), title: "Worry, low mood and strong feelings" },
    Group { class: Some(SuperClass::Psychotic), title: "Hearing, seeing or believing what others do not" },
    Group { class: Some(SuperClass::Organic), title: "Memory and thinking" },
    Group { class: None, title: "When no cluster fits" },
];

impl Group {
    fn view(self, found: &Found) -> Html {
        let of_group = |cluster: &ClusterCode| cluster.super_class() == self.class && found.has(*cluster);
        let clusters: Vec<ClusterCode> = ClusterCode::ALL.into_iter().filter(of_group).collect();
        if clusters.is_empty() {
            return Html::default();
        }
        html! {
            <section class="reading__group" key={self.title}>
                <h2 class="nhsuk-heading-m">{ self.title }</h2>
                if let Some(class) = self.class {
                    <p class="reading__official">{ format!("On a letter: {}", class.name()) }</p>
                }
                <ul class="reading__clusters">{ for clusters.into_iter().map(entry) }</ul>
            </section>
        }
    }
}

fn entry(cluster: ClusterCode) -> Html {
    html! {
        <li key={cluster.code()}>
            <a href={Route::MyCluster(Some(cluster)).to_string()}>
                { format!("Cluster {}: {}", super::number(cluster), Page::of(cluster).title) }
            </a>
            <span class="reading__official">{ cluster.name() }</span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(typed: &str) -> Vec<&'static str> {
        match find(typed) {
            Found::These(found) => found.into_iter().map(ClusterCode::code).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn every_cluster_is_found_by_its_number_and_by_its_name() {
        for cluster in ClusterCode::ALL {
            let number = super::super::number(cluster);
            for typed in
                [cluster.code(), number, &format!("Cluster {number}"), &format!("  my care cluster no. {number}.")]
            {
                assert_eq!(codes(typed), [cluster.code()], "{typed}");
            }
            let name = cluster.name();
            assert_eq!(codes(name), [cluster.code()], "{name}");
            assert_eq!(codes(&name.to_uppercase()), [cluster.code()], "{name}");
            assert_eq!(codes(Page::of(cluster).title), [cluster.code()], "{name}");
            let letter = format!("{} - {name}", cluster.code());
            assert_eq!(codes(&letter), [cluster.code()], "{letter}");
        }
    }

    #[test]
    fn a_few_letters_or_words_of_the_name_or_of_the_plain_title_are_enough() {
        assert_eq!(codes("chao"), ["08"]);
        assert_eq!(codes("non psychotic chaotic"), ["08"]);
        assert_eq!(codes("Non-Psychotic, challenging"), ["08"]);
        assert_eq!(codes("first episode"), ["10"]);
        assert!(["cognitive", "organic", "memory"].into_iter().all(|word| codes(word) == ["18", "19", "20", "21"]));
        assert!(!codes("psychotic").contains(&"03"), "it is not non-psychotic");
    }

    #[test]
    fn what_is_copied_from_a_letter_is_understood() {
        for (typed, code) in [
            ("I am in cluster 8", "08"),
            ("You are in care cluster no. 20.", "20"),
            ("Care cluster 11 review on 3 May 2026", "11"),
            ("Cluster14", "14"),
            ("CC14", "14"),
            ("04, severe", "04"),
            ("Cluster 8 (non-psychotic, chaotic) allocated on 3 May 2026", "08"),
            ("Your team has found that first episode psychosis is the best fit, 12 May", "10"),
        ] {
            assert_eq!(codes(typed), [code], "{typed}");
        }
    }

    #[test]
    fn an_everyday_word_leads_to_all_that_it_may_be_about() {
        assert_eq!(codes("depression"), ["01", "02", "03", "04", "05", "06", "07", "15"]);
        assert_eq!(codes("severe depression"), ["04", "05", "15"]);
        assert_eq!(codes("voices"), ["10", "11", "12", "13", "14", "15", "16", "17"]);
        assert!(codes("PTSD").len() > 1 && codes("My mum has dementia").len() == 4);
        assert_eq!(codes("8 dementia"), ["18", "19", "20", "21"], "a number among words is a date or the like");
    }

    #[test]
    fn nothing_typed_or_only_what_every_letter_says_leaves_all() {
        for typed in ["", " ", "cluster", "My care cluster is", "…"] {
            assert_eq!(find(typed), Found::All, "{typed:?}");
        }
    }

    #[test]
    fn nine_is_not_used_and_what_no_cluster_has_is_not_found() {
        for typed in ["9", "09", "cluster 9", "Care cluster 09"] {
            assert_eq!(find(typed), Found::Nine, "{typed}");
        }
        for typed in ["22", "99", "008", "cluster 22", "xyz"] {
            assert_eq!(find(typed), Found::Nothing, "{typed}");
        }
        assert!(ClusterCode::ALL.into_iter().all(|cluster| Found::Nothing.has(cluster)), "the list stays");
    }

    #[test]
    fn every_cluster_is_in_one_group() {
        for cluster in ClusterCode::ALL {
            assert_eq!(GROUPS.into_iter().filter(|group| group.class == cluster.super_class()).count(), 1);
        }
    }
}
