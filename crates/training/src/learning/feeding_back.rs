//! What a team gets back from its ratings.

use super::{Destination, LearningBlock, LearningPage, LearningSection, NextStep, Question, Topic};

pub(super) const PAGE: LearningPage = LearningPage {
    topic: Topic::FeedingBack,
    title: "Feeding data back",
    opening: "Rating takes time. It is worth it if those who rate get something back, and change something because of it.",
    sections: &[
        LearningSection {
            heading: "Good data first",
            blocks: &[LearningBlock::List(&[
                "Complete: “not known” on few scales. A HoNOS total needs 9 of its 12.",
                "On time: rated again before the review period ends.",
                "Alike: people who rate the same vignette come close to one another.",
            ])],
        },
        LearningSection {
            heading: "What a team can see",
            blocks: &[LearningBlock::List(&[
                "Its casemix: how many people are in each cluster, and how they move.",
                "How well it clusters: how many are in their review period, and how often your own cluster, the suggestion \
                 and the decision agree.",
                "Outcomes: what changed from the first assessment to the last. Two are needed, and only scales known both \
                 times count.",
            ])],
        },
        LearningSection {
            heading: "What leaves the browser",
            blocks: &[
                LearningBlock::Paragraph(
                    "One file, if you save it. It has figures for a quarter, and no labels or notes. A count under 5 is shown \
                     as a star, and the rest are rounded to the nearest 5. Teams with fewer than 10 people are put \
                     together.",
                ),
                LearningBlock::Example(
                    "A team has 3 people in cluster 15. The file says “*”. If it said 3, someone might know who they are.",
                ),
            ],
        },
        LearningSection {
            heading: "What to do with it",
            blocks: &[LearningBlock::Steps(&[
                "Look at it as a team, each quarter.",
                "Ask what may be behind a figure. Are needs greater here, or do we rate in another way?",
                "Do not rank people or teams by it. Those who help the most ill have the worst scores.",
                "Choose one thing to do: a talk about late reviews, or an hour of practice.",
                "Look again next quarter.",
            ])],
        },
    ],
    questions: [
        Question {
            asks: "How many assessments does an outcome need?",
            answer: "Two of the same person. Only scales known both times are compared.",
        },
        Question {
            asks: "Does a star always stand for somebody?",
            answer: "No. It stands for any count under 5, and none is one of them.",
        },
        Question {
            asks: "Do practice ratings count in the casemix?",
            answer: "No. They are kept apart, and no figure is made from them.",
        },
    ],
    sources: &[
        "What to report, and to whom: Key steps for Mental Health Payment by Results (Department of Health 2013), actions 6 \
         and 7.",
        "Small numbers, and 9 of 12: NHS Digital’s code for its monthly figures. The limit of 10 for teams is this tool’s \
         own.",
    ],
    next: &[
        NextStep { label: "Practise on a vignette with your team", to: Destination::Vignettes },
        NextStep { label: "See your casemix", to: Destination::Casemix },
        NextStep { label: "Look up reliable change", to: Destination::Glossary("reliable-change") },
    ],
};
