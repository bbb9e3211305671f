//! The indicators of quality, one box each.
//!
//! Accessibility: each has a heading; the share, and what it is a share of, are words below it. The bar repeats the
//! share and is not heard.

use super::{Definition, Share, number};
use crate::Part;
use yew::prelude::*;

/// One indicator of quality.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QualityFigure {
    /// Its name.
    pub name: AttrValue,
    /// Its national code, such as "ACC37".
    #[prop_or_default]
    pub code: Option<AttrValue>,
    /// The share.
    pub share: Share,
    /// What is counted, in the plural, such as "people".
    #[prop_or(AttrValue::Static("people"))]
    pub noun: AttrValue,
    /// The share written otherwise than in per cent, such as Cohen's kappa; then there is no bar.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    /// What else has to be said in a line, such as those shown apart.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// What it counts, in words.
    pub definition: AttrValue,
}

impl Part for QualityFigure {
    fn html(&self) -> Html {
        let Share { numerator, denominator, unchecked } = self.share;
        let of = match (denominator, &self.value) {
            (0, _) => format!("no {} to count", self.noun),
            (_, Some(_)) => format!("{} {}", number::count(denominator), self.noun),
            (_, None) => format!("{} of {} {}", number::count(numerator), number::count(denominator), self.noun),
        };
        let value = match &self.value {
            Some(value) if denominator > 0 => value.clone(),
            _ => self.share.percent().into(),
        };
        html! {
            <div class="nhsuk-card quality">
                <h3 class="quality__name">{ self.name.clone() }</h3>
                <p class="quality__value"><strong class="quality__share">{ value }</strong>{ " " }{ of }</p>
                if self.value.is_none() && denominator > 0 {
                    <div class="quality__bar" aria-hidden="true">{ self.share.bar() }</div>
                }
                if unchecked > 0 {
                    <p class="chart__note">{ format!("Cannot be checked: {}", number::count(unchecked)) }</p>
                }
                if let Some(note) = &self.note {
                    <p class="chart__note">{ note.clone() }</p>
                }
                { Definition { of: self.name.clone(), words: self.definition.clone(), code: self.code.clone() }.html() }
            </div>
        }
    }
}

/// Indicators of quality side by side, as many as there is room for.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QualityFigures {
    /// The indicators.
    pub figures: Vec<QualityFigure>,
}

impl Part for QualityFigures {
    fn html(&self) -> Html {
        html! {
            <ul class="card-row">{ for self.figures.iter().map(|figure| html! { <li>{ figure.html() }</li> }) }</ul>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn figure(share: Share, value: Option<AttrValue>) -> String {
        rendered(QualityFigure {
            name: "In review period".into(),
            code: Some("ACC37".into()),
            share,
            noun: "people".into(),
            value,
            note: None,
            definition: "People whose latest assessment is recent enough.".into(),
        })
    }

    #[test]
    fn it_says_the_share_and_of_how_many_and_how_many_cannot_be_checked() {
        let html = figure(Share { numerator: 231, denominator: 1300, unchecked: 12 }, None);
        assert!(html.contains(">17.8%</strong> 231 of 1,300 people</p>"), "{html}");
        assert!(html.contains(">Cannot be checked: 12</p>"), "{html}");
        assert_eq!(tags(&html, "rect", &[r#"class="figures__bar""#, r#"width="17.8%""#]).len(), 1, "{html}");
    }

    #[test]
    fn of_nobody_there_is_no_share() {
        let html = figure(Share::default(), Some("0.61".into()));
        assert!(html.contains(">–</strong> no people to count</p>") && !html.contains("0.61"), "{html}");
        assert!(!figure(Share::default(), None).contains("<svg"), "and no bar");
    }

    #[test]
    fn what_is_no_share_has_no_bar() {
        let html = figure(Share { numerator: 0, denominator: 40, unchecked: 0 }, Some("0.61".into()));
        assert!(html.contains(">0.61</strong> 40 people</p>") && !html.contains("<svg"), "{html}");
    }
}
