//! How to rate.

use super::{Destination, LearningBlock, LearningPage, LearningSection, NextStep, Question, Topic};
use crate::TrapKind;

pub(super) const PAGE: LearningPage = LearningPage {
    topic: Topic::HowToRate,
    title: "How to rate",
    opening: "First come scales 1 to 13, then A to E: rate all 18 in this order. It matters, because what one scale has \
              rated is left out of the later ones.",
    sections: &[
        LearningSection {
            heading: "At each scale",
            blocks: &[
                LearningBlock::Steps(&[
                    "Use all you know: what the person says, what others say, what you see, and the notes.",
                    "For scales 1 to 13, take the worst point of the last two weeks, not the average.",
                    "Ask what the problem does: how much distress, and how much trouble. The cause does not count.",
                    "Leave out what you have rated already. Scale 10 alone counts it again: it is about all that makes \
                     daily life hard.",
                    "Choose the number. 1 is minor and calls for no action. From 2 on, there is something to plan for.",
                ]),
                LearningBlock::Example(
                    "Joan was drunk, fell and broke her hip. Her drinking is rated on scale 3, and her hip on scale 5. How the \
                     hip was broken makes that number no higher and no lower.",
                ),
            ],
        },
        LearningSection {
            heading: "Not known is not 0",
            blocks: &[LearningBlock::Paragraph(
                "0 means that you looked, and there is no problem. If you could not find out, choose “not known”, which is 9 \
                 on the form. It is left out of totals and of the ranking. With fewer than 15 scales known, the result is \
                 marked as incomplete.",
            )],
        },
        LearningSection {
            heading: "Where raters slip",
            blocks: &[LearningBlock::List(&[
                "Scale 1 is more than aggression. Restless and overactive count too, and so does what elated mood makes a \
                 person do. Scale 7 is for low mood only.",
                "Scale 8 takes one problem: the worst that scales 1 to 7 leave out. Give its letter, and do not add a \
                 second one to it.",
                "Scales 11 and 12 are about the home and the chances that a person has, not about skills.",
            ])],
        },
        LearningSection {
            heading: "Keep the official words beside you",
            blocks: &[LearningBlock::Paragraph(
                "The Royal College of Psychiatrists’ glossary says what each number means on scales 1 to 12. The clustering \
                 booklet has the other six. The hints here are our own, and do not replace them.",
            )],
        },
    ],
    questions: [
        Question {
            asks: "A man had one very bad day ten days ago and has been well since. Which day do you rate?",
            answer: "The bad one. It is the worst point of the last two weeks.",
        },
        Question {
            asks: "You had no chance to ask about drink or drugs. Is scale 3 rated 0?",
            answer: "No. Choose “not known”, and ask next time.",
        },
        Question {
            asks: "Somebody has strong fears and sleeps badly. What goes on scale 8?",
            answer: "The worse of the two, with its letter. The other is not added.",
        },
    ],
    sources: &[
        "The rules of rating: James and others 2018, a review of the scales. Scale 10: the openEHR archetype of HoNOS.",
        "The two weeks, “not known” and the names of the numbers: NHS Data Dictionary.",
        "Where raters slip: James and others 2018. The mark for an incomplete result is this tool’s own.",
    ],
    next: &[
        NextStep { label: "Practise not counting twice", to: Destination::Practise(TrapKind::DoubleCounting) },
        NextStep { label: "Practise what is not known", to: Destination::Practise(TrapKind::NineIsNotZero) },
        NextStep { label: "Read about the six extra scales", to: Destination::Learn(Topic::ExtraScales) },
    ],
};
