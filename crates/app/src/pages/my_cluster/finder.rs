//! Finding one's cluster: by its number, or by the words on a letter.
//!
//! Owns the field, what it finds and the list of all clusters. What is typed stays in the field: it goes into no state, no
//! address and no other page, and is gone when the page is left.

use crate::platform;
use crate::route::Route;
use allocation::{ClusterCode, SuperClass};
use pathways::Page;
use ui::{InsetText, TextField, show};
use yew::prelude::*;

/// The field, and the clusters that it leaves.
#[derive(Debug, Default)]
pub(super) struct Finder {
    typed: String,
}

impl Component for Finder {
    type Message = String;
    type Properties = ();

    fn create(_context: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, _context: &Context<Self>, typed: String) -> bool {
        self.typed = typed;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let found = find(&self.typed);
        html! {
            <>
                { show!(TextField {
                    id: "find-cluster",
                    label: "A number or words from your letter",
                    hint: "Such as 8, or a few words of the name. What you type stays on this page.",
                    value: self.typed.clone(),
                    width: 20,
                    max_length: 100,
                    on_input: context.link().callback(|event: InputEvent| platform::text_of(&event)),
                }) }
                <p class="nhsuk-u-visually-hidden" role="status">{ found.said() }</p>
                { found.advice() }
                { for GROUPS.into_iter().map(|group| group.view(&found)) }
            </>
        }
    }
}

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

    /// What those hear who do not see the list change.
    fn said(&self) -> String {
        match self {
            Self::All => String::new(),
            Self::These(found) if found.len() == 1 => "1 cluster found".to_owned(),
            Self::These(found) => format!("{} clusters found", found.len()),
            Self::Nine => "There is no cluster 9".to_owned(),
            Self::Nothing => "Nothing found".to_owned(),
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

/// The clusters that what was typed may mean. Every number and every word has to fit.
fn find(typed: &str) -> Found {
    let asked = words(typed);
    let asked: Vec<&str> = asked.iter().map(String::as_str).filter(|word| !IDLE.contains(word)).collect();
    if asked.is_empty() {
        return Found::All;
    }
    if asked.iter().any(|word| matches!(*word, "9" | "09")) {
        return Found::Nine;
    }
    let clusters: Vec<ClusterCode> = ClusterCode::ALL.into_iter().filter(|cluster| fits(*cluster, &asked)).collect();
    if clusters.is_empty() { Found::Nothing } else { Found::These(clusters) }
}

fn fits(cluster: ClusterCode, asked: &[&str]) -> bool {
    let class = cluster.super_class().map_or("", SuperClass::name);
    let own = words(&format!("{} {class} {}", cluster.name(), Page::of(cluster).title));
    let code = cluster.code();
    asked.iter().all(|word| {
        let is_number = word.chars().all(|letter| letter.is_ascii_digit());
        if is_number {
            *word == code || *word == code.trim_start_matches('0') || (*word == "0" && code == "00")
        } else {
            own.iter().any(|own| own.starts_with(word))
        }
    })
}

/// Words that letters have around a name, and that tell no cluster from another.
const IDLE: [&str; 14] =
    ["a", "and", "care", "cluster", "clusters", "in", "is", "my", "no", "number", "of", "or", "the", "to"];

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
            assert!(codes(name).contains(&cluster.code()), "{name}");
            assert!(codes(&name.to_uppercase()).contains(&cluster.code()), "{name}");
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
        assert!(codes("cognitive").len() == 4 && codes("organic").len() == 4);
        assert!(!codes("psychotic").contains(&"03"), "it is not non-psychotic");
        for cluster in ClusterCode::ALL {
            assert!(codes(Page::of(cluster).title).contains(&cluster.code()));
        }
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
        for typed in ["22", "99", "008", "8 dementia", "xyz", "PTSD"] {
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
