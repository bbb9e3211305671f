//! What each scale covers and what not to count on it, in our own words.
//!
//! Owns two short lines a scale. The Royal College of Psychiatrists' glossary is its copyright and is not here: these
//! lines remind a trained rater of what is easily confused, and do not replace it. They follow the order of the
//! form: a problem that an earlier scale has rated is not rated again, except on scale 10.

use ratings::Scale;

/// The reminder for one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What the scale covers.
    pub covers: &'static str,
    /// What not to count, because another scale rates it.
    pub not_here: &'static str,
    /// Where the scale departs from the rule that nothing is rated twice.
    pub exception: Option<&'static str>,
}

/// The reminder for a scale.
#[must_use]
pub const fn hint(scale: Scale) -> Hint {
    match scale {
        Scale::OveractiveBehaviour => rule(
            "Restless, overactive, agitated, disruptive or aggressive behaviour, whatever causes it. Aggression is only \
             one part.",
            "Odd or bizarre behaviour (scale 6).",
        ),
        Scale::SelfInjury => rule(
            "Suicidal thoughts and any harm meant for oneself. Rate what happened; it is not a forecast of risk.",
            "Accidents through confusion or disability (scales 4 and 5), or harm done by drink or drugs (scales 3 \
             and 5).",
        ),
        Scale::DrinkingOrDrugs => rule(
            "Drinking or drug-taking that causes trouble: craving, loss of control, intoxication, risks taken.",
            "Aggression while intoxicated (scale 1) or lasting damage to the body (scale 5).",
        ),
        Scale::Cognition => rule(
            "Trouble with memory, orientation, understanding or speech, whatever causes it.",
            "What passes with drink or drugs, such as a hangover (scale 3).",
        ),
        Scale::PhysicalIllness => rule(
            "Illness or disability of the body that limits the person, with side effects of medicines, injuries, and \
             what drink or drugs have done to health.",
            "Trouble with memory or understanding (scale 4).",
        ),
        Scale::Hallucinations => rule(
            "Hallucinations and delusions, whatever the diagnosis, and the odd behaviour that goes with them.",
            "Aggressive or overactive behaviour (scale 1), or firm beliefs that are not psychotic (scale 13).",
        ),
        Scale::DepressedMood => rule(
            "Low mood and what comes with it, such as guilt or loss of interest, whatever the diagnosis.",
            "Agitation (scale 1), suicidal thoughts (scale 2) or delusions (scale 6). Elated mood is not rated here; \
             overactivity that comes with it is scale 1.",
        ),
        Scale::OtherProblems => rule(
            "The one worst problem that scales 1 to 7 leave out, such as anxiety, obsessions, eating or sleep. You will \
             be asked which kind.",
            "Anything rated on scales 1 to 7, or a second, lesser problem.",
        ),
        Scale::Relationships => rule(
            "Trouble in relationships: drawing back from people, having too few who help, or ties that do harm.",
            "The behaviour or symptoms behind it (scales 1 to 8).",
        ),
        Scale::DailyLiving => Hint {
            covers: "How well the person manages day to day: washing, dressing and eating, and then money, shopping, \
                     travel and running a home.",
            not_here: "Skills that are there but get no chance to be used (scales 11 and 12).",
            exception: Some(
                "This is an overall rating: count every difficulty, also those that come from problems rated above.",
            ),
        },
        Scale::LivingConditions => rule(
            "Whether the place where the person lives meets basic needs and lets them use the abilities they have. For \
             someone in hospital, think of home.",
            "What the person cannot do (scale 10). How good the housing is counts only as far as it troubles this \
             person.",
        ),
        Scale::Occupation => rule(
            "Whether there is enough chance and help to fill the day in a way that suits: work, learning, company, \
             leisure. For someone in hospital, think of usual life.",
            "What the person cannot do (scale 10).",
        ),
        Scale::UnreasonableBeliefs => rule(
            "Beliefs that are out of proportion and firmly held but not psychotic, as in some people with obsessions, \
             eating disorders or jealousy.",
            "Delusions (scale 6), beliefs that are usual in the person’s culture or faith, or how severe a disorder is \
             in which no such belief is held.",
        ),
        Scale::AgitatedBehaviour => rule(
            "Spells of agitation, overactivity or elated mood that have upset the person’s life or worried others.",
            "Trouble long past that no longer bears on the care plan.",
        ),
        Scale::RepeatSelfHarm => rule(
            "A pattern of harming oneself on purpose, by any means, to cope with feelings, people or events.",
            "Harm that was meant to end life (scale 2), accidents, or damage by drink or drugs (scale 5).",
        ),
        Scale::Safeguarding => rule(
            "What the person’s illness or behaviour means, or could mean, for the safety of children and of adults who \
             cannot protect themselves.",
            "Concern for other people in general (scale A) or difficult relationships (scale 9).",
        ),
        Scale::Engagement => rule(
            "How well the person understands their problems, accepts care and works with staff; leaning on them too much \
             counts too.",
            "Care missed for practical reasons or through poor memory (scale 4), or how ill the person is.",
        ),
        Scale::Vulnerability => rule(
            "How open the person is to neglect, bullying, abuse or exploitation: bodily, sexual, emotional or financial.",
            "Poor engagement (scale D) or harm to others (scale C).",
        ),
    }
}

const fn rule(covers: &'static str, not_here: &'static str) -> Hint {
    Hint { covers, not_here, exception: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scale_has_two_short_lines_that_end_as_sentences() {
        for scale in Scale::ALL {
            let hint = hint(scale);
            for line in [hint.covers, hint.not_here] {
                assert!(line.ends_with('.'), "scale {scale}: {line}");
                assert!(line.len() < 190, "scale {scale} is too long to scan: {} characters", line.len());
                assert!(!line.contains("  "), "scale {scale}: {line}");
            }
        }
    }

    #[test]
    fn only_daily_living_is_rated_overall() {
        let overall: Vec<Scale> = Scale::ALL.into_iter().filter(|scale| hint(*scale).exception.is_some()).collect();
        assert_eq!(overall, [Scale::DailyLiving]);
    }

    #[test]
    fn no_line_sends_the_rater_to_the_scale_it_stands_on() {
        for scale in Scale::ALL {
            let own = [format!("(scale {scale})"), format!("(scale {scale}.")];
            assert!(!own.iter().any(|words| hint(scale).not_here.contains(words)), "scale {scale}");
        }
    }
}
