//! The pages of the clusters, written by `cargo xtask codegen` from `crates/pathways/data/`. Do not edit.
//!
//! Status: draft: no service user, carer or clinician has reviewed these words yet.

use crate::Block::{self, Contacts, List as L, Paragraph as P};
use crate::Span::{Period, Term as T, Words as W};
use crate::{Contact, Course, Page, Section, TermId, Topic};
use allocation::ClusterCode;

pub(crate) const fn of(cluster: ClusterCode) -> &'static Page {
    match cluster {
        ClusterCode::C00 => &PAGE_00,
        ClusterCode::C01 => &PAGE_01,
        ClusterCode::C02 => &PAGE_02,
        ClusterCode::C03 => &PAGE_03,
        ClusterCode::C04 => &PAGE_04,
        ClusterCode::C05 => &PAGE_05,
        ClusterCode::C06 => &PAGE_06,
        ClusterCode::C07 => &PAGE_07,
        ClusterCode::C08 => &PAGE_08,
        ClusterCode::C10 => &PAGE_10,
        ClusterCode::C11 => &PAGE_11,
        ClusterCode::C12 => &PAGE_12,
        ClusterCode::C13 => &PAGE_13,
        ClusterCode::C14 => &PAGE_14,
        ClusterCode::C15 => &PAGE_15,
        ClusterCode::C16 => &PAGE_16,
        ClusterCode::C17 => &PAGE_17,
        ClusterCode::C18 => &PAGE_18,
        ClusterCode::C19 => &PAGE_19,
        ClusterCode::C20 => &PAGE_20,
        ClusterCode::C21 => &PAGE_21,
    }
}

pub(crate) const fn course(cluster: ClusterCode) -> &'static Course {
    match cluster {
        ClusterCode::C00 => &COURSE_00,
        ClusterCode::C01 => &COURSE_01,
        ClusterCode::C02 => &COURSE_02,
        ClusterCode::C03 => &COURSE_03,
        ClusterCode::C04 => &COURSE_04,
        ClusterCode::C05 => &COURSE_05,
        ClusterCode::C06 => &COURSE_06,
        ClusterCode::C07 => &COURSE_07,
        ClusterCode::C08 => &COURSE_08,
        ClusterCode::C10 => &COURSE_10,
        ClusterCode::C11 => &COURSE_11,
        ClusterCode::C12 => &COURSE_12,
        ClusterCode::C13 => &COURSE_13,
        ClusterCode::C14 => &COURSE_14,
        ClusterCode::C15 => &COURSE_15,
        ClusterCode::C16 => &COURSE_16,
        ClusterCode::C17 => &COURSE_17,
        ClusterCode::C18 => &COURSE_18,
        ClusterCode::C19 => &COURSE_19,
        ClusterCode::C20 => &COURSE_20,
        ClusterCode::C21 => &COURSE_21,
    }
}

static EXPERIENCE: [Block; 0] = [];

static HELP: [Block; 1] = [P(&[
    W(
        "Each place agrees its own help, so yours may not look like this. You and your team should choose what fits you, and write it in your ",
    ),
    T(TermId::CarePlan, "care plan"),
    W("."),
])];

static PEOPLE: [Block; 0] = [];

static TIME: [Block; 1] = [P(&[
    W("Your plan should be looked at again, with you, at least "),
    Period,
    W(". You can ask to do it sooner. That is called a "),
    T(TermId::Review, "review"),
    W("."),
])];

static CHANGE: [Block; 1] = [P(&[W(
    "Your needs can change, and then your cluster can too. You should be part of that talk. Nobody should cut your help only because a number went down.",
)])];

static IS_NOT: [Block; 1] = [L(&[
    &[W("It is not a diagnosis.")],
    &[W("It is not who you are. It is about what you need right now.")],
    &[W("It is not a limit. You can ask for help that is not on this page.")],
    &[W("It is not a test. You cannot fail it.")],
])];

static QUESTIONS: [Block; 1] = [L(&[
    &[W("Why was this cluster chosen for me?")],
    &[W("How does it go with the rest of my "), T(TermId::Assessment, "assessment"), W("?")],
    &[W("What help is there in my area, and what can I choose?")],
    &[W("Who is there for me, and who do I call?")],
    &[W("When do we look at my plan again? Can I bring someone?")],
    &[W("Who plans the services here, when do they meet, and can I come?")],
])];

static CHOICE: [Block; 2] = [
    P(&[W("It is your care, and you have a say in it. You can ask:")]),
    L(&[
        &[W("to see someone else, or for a second view;")],
        &[W("for a man or a woman, an interpreter, or large print;")],
        &[W("where and when you meet, and who comes with you;")],
        &[W("what may happen if you say yes, no, or not yet.")],
    ]),
];

static BUDGET: [Block; 2] = [
    P(&[
        W("Some people get money from the NHS for care that they plan with their team. It is called a "),
        T(TermId::PersonalHealthBudget, "personal health budget"),
        W(". The council can give you money for care and support too, but may ask what you have. That is a "),
        T(TermId::DirectPayment, "direct payment"),
        W("."),
    ]),
    P(&[W(
        "Ask your team: could I have one? If you get free aftercare once you have left hospital, called section 117, you have a right to one.",
    )]),
];

static CARERS: [Block; 2] = [
    P(&[
        W("You matter too. You can ask the council for a "),
        T(TermId::CarersAssessment, "carer’s assessment"),
        W(", about your own life and health. It is free."),
    ]),
    P(&[W(
        "The team can listen to you at any time. What they may tell you is up to the person you care for, if they can decide that. If they cannot, staff should ask you what they would want.",
    )]),
];

static VOICE: [Block; 3] = [
    P(&[W("If you can, tell someone in the team first. You can also:")]),
    L(&[
        &[
            W("ask for an "),
            T(TermId::Advocate, "advocate"),
            W(", who helps you to be heard. It is free, and they do not work for the team;"),
        ],
        &[W("talk to "), T(TermId::Pals, "PALS"), W(", the help desk of each NHS trust;")],
        &[
            W("make a complaint to the trust. If you are not happy with the answer, you can go to the "),
            T(TermId::Ombudsman, "Ombudsman"),
            W("."),
        ],
    ]),
    P(&[W("It should make no difference to your care.")]),
];

static CRISIS: [Block; 1] = [Contacts(&[
    Contact {
        name: "A life is in danger",
        how: "Call 999",
        link: "tel:999",
        what: "Or go to A&E. You are not wasting anyone’s time.",
    },
    Contact {
        name: "You need help soon",
        how: "Call 111, choose 2",
        link: "tel:111",
        what: "NHS mental health help, day and night. It is free.",
    },
    Contact {
        name: "You want to talk",
        how: "Call 116 123",
        link: "tel:116123",
        what: "Samaritans listen, day and night. It is free.",
    },
    Contact {
        name: "You would rather text",
        how: "Text SHOUT to 85258",
        link: "sms:85258?body=SHOUT",
        what: "Shout, day and night. It is free.",
    },
])];

static PAGE_00: Page = Page {
    cluster: ClusterCode::C00,
    title: "A plan made from scratch",
    opening: &[W(
        "Most people are put in a cluster: a group of needs that are alike. None of these groups fits you well. That can happen to anyone. You need help all the same, so your plan is made from scratch.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("Each person here has a story of their own. You may be here because:")]),
                L(&[
                    &[W("you have more than one need, and no one group holds them all;")],
                    &[W("one group comes close, but misses what matters most to you;")],
                    &[W("you have been through something that the groups do not name;")],
                    &[W(
                        "you live with something else too, such as autism, a learning disability or an injury to the head.",
                    )],
                ]),
                P(&[W("No number could tell your story. You can, in your own words and in your own time.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("There is no set menu, so you and your team write one:")]),
                L(&[
                    &[W("you say what is hard, and what a good day looks like;")],
                    &[W("you say what has helped before, and what has not;")],
                    &[W("you agree what comes first, and who does what.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(", alone or in a group;")],
                    &[W("help with sleep, medicine, food, drink or drugs;")],
                    &[W("help with a home, work, study, friends or money;")],
                    &[W("someone who knows more about what you live with, even if they are in another team.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[
                P(&[W("Who you see depends on your plan. It may be:")]),
                L(&[
                    &[
                        W("one worker, such as a "),
                        T(TermId::CareCoordinator, "care coordinator"),
                        W(", who keeps the plan together;"),
                    ],
                    &[W("a doctor, nurse or therapist, for the parts that need them;")],
                    &[W("a "), T(TermId::SocialWorker, "social worker"), W(", for life at home and your rights;")],
                    &[W("people from other services, if you agree to it.")],
                ]),
            ],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "A number cannot say how long you will need help. Ask your team what they think, and agree on a day to talk about it again.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "When the team knows you better, one of the groups may fit after all. Then you can be given its number. That alone should not undo what you have agreed.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[L(&[
                &[W("It is not a failing, of yours or of your team.")],
                &[W("It does not mean that you need less help than others.")],
                &[W("It should not put you behind others who wait.")],
            ])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("Which groups came close, and what did not fit?")],
                &[W("Who keeps my plan together, if I need more than one team?")],
                &[W("How will we know if the plan works?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W("You may know things that no form asks for. Tell the team what you see.")])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_01: Page = Page {
    cluster: ClusterCode::C01,
    title: "When you have felt low or worried for a while",
    opening: &[W(
        "This is for people who feel low, worried or under strain, and who still get through most days. It is real, and it is worth help. Often a little help is enough.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("A low mood that does not lift, or worry that goes round and round.")],
                    &[W("Poor sleep, or waking too early.")],
                    &[W("Less joy in things that you used to like.")],
                    &[W("A tight chest, a fast heart, or being on edge.")],
                    &[W("Something that set it off, such as a loss or a new baby, or nothing you can name.")],
                ]),
                P(&[W("You may think that others need help more than you do. You count too.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("someone who listens, and helps you to make sense of it;")],
                    &[W("a book or an online course, with a person who checks in with you;")],
                    &[W("a short run of "), T(TermId::TalkingTherapy, "talking therapy"), W(", alone or in a group.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("small steps back to what does you good;")],
                    &[W("ways to sleep better and to calm your body;")],
                    &[W("a class or a club near you;")],
                    &[W("help with what set it off, such as work, money or a loss.")],
                ]),
                P(&[W("You can also go straight to NHS Talking Therapies, with no letter from your GP.")]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[
                P(&[W("You may need only one or two people.")]),
                L(&[
                    &[W("Your GP, who may be the one that you see most.")],
                    &[W("A therapist or coach, by phone, online or in a room.")],
                    &[W("A "), T(TermId::PeerWorker, "peer worker"), W(" or a group of people who have been there.")],
                ]),
            ],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W("Help here is often short: two or three months. If it ends too soon for you, say so.")])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "Many people stop when they feel well enough. If it gets no better, you can ask for more, or for something else. If it comes back one day, you can come back too.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[
                L(&[
                    &[W("It does not mean that you could just snap out of it.")],
                    &[W("It does not mean that you have to wait until it gets worse.")],
                ]),
                P(&[W(
                    "The official name has the word “low” in it. It is about how much help people need, not how much it hurts.",
                )]),
            ],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What can I do myself, from this week on?")],
                &[W("How many times will we meet?")],
                &[W("What if I feel no better at the end?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "You do not have to fix it. To ask how they are, and to do a small thing with them, can help a lot.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_02: Page = Page {
    cluster: ClusterCode::C02,
    title: "When you need a bit more to feel well",
    opening: &[W(
        "This is for people who feel low or worried, and for whom the first help was not enough. It is also for people who have been through worse and are on the way up. Both are common.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Low mood, worry or fear that came back, or never quite left.")],
                    &[W("Habits that keep it going, such as staying in, checking, or putting things off.")],
                    &[W("A shadow on more than one part of life: home, work, sleep or friends.")],
                    &[W("Feeling let down, because the first help did so little.")],
                    &[W("Fear of slipping back, now that you feel somewhat better.")],
                ]),
                P(&[W("You did nothing wrong. The first thing that people try is not always the right one.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("a look back at what helped last time, what did not, and why;")],
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(" made for the kind of trouble that you have;")],
                    &[W("a plan for what to do if it comes back.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("another therapist, or another kind of therapy;")],
                    &[W("medicine: what it can do, what it cannot, and how to come off it;")],
                    &[W("help to keep your job, or to go back to it;")],
                    &[W("a group of people with the same worries;")],
                    &[W("help with money, a home or being on your own.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("A therapist, who sees you most weeks.")],
                &[W("Your GP, who knows your body and your medicine.")],
                &[W("A work coach, if your job is part of it.")],
                &[
                    W("A nurse or "),
                    T(TermId::SupportWorker, "support worker"),
                    W(", if you have just left another team."),
                ],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Help here often takes three to four months. At first you may meet each week. Near the end you meet less, so that you can try things on your own.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "When you feel well enough, help ends, and your plan goes with you. If it is still hard by then, that is a reason to look for other help, and not a reason to stop.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[L(&[
                &[W("It does not mean that you failed the first time.")],
                &[W("To be better than you were does not mean that you have to be fine.")],
            ])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What will be different from the help that I had before?")],
                &[W("Can I have the same person all the way through?")],
                &[W("If I need you again, do I have to start from the beginning?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "You have seen the ups and downs. If they agree, tell the team what you saw work, and what did not.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_03: Page = Page {
    cluster: ClusterCode::C03,
    title: "When low mood or fear gets in your way",
    opening: &[W(
        "This is for people whose low mood, worry or fear gets in the way of daily life. You may look fine to others, while it takes all the strength you have. With time and the right help, this often gets better.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Days when it is hard to start, and hard to care.")],
                    &[W("Fear that comes in waves, or keeps you from places and people.")],
                    &[W("Thoughts that run you down, or say that nothing will change.")],
                    &[W("Trouble with sleep, with food, or with keeping your mind on things.")],
                    &[W("Rows at home, or falling behind at work or study.")],
                    &[W("Now and then, a wish not to wake up.")],
                ]),
                P(&[W(
                    "If that wish gets strong, do not keep it to yourself. The numbers at the end are there for it.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("time to say what is going on, and what you want to get back;")],
                    &[W("a course of "), T(TermId::TalkingTherapy, "talking therapy"), W(", often once a week;")],
                    &[W("a talk about medicine, with time to think, and the choice to say no.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("facing what you fear one step at a time, with someone at your side;")],
                    &[W("help for you and your partner or family;")],
                    &[W("time off work or study, and a good way back;")],
                    &[W("help with drink or drugs, if you use them to cope;")],
                    &[W("help with money, your home or children.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("A therapist or psychologist, for the talking.")],
                &[W("A doctor or nurse, if you want to try medicine.")],
                &[
                    W("An "),
                    T(TermId::OccupationalTherapist, "occupational therapist"),
                    W(", to get back to what you used to do."),
                ],
                &[W("Your GP, who is there before, during and after.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Help here often takes four to six months. It can feel worse for a while, because you look at hard things. If it gets too much, say so, and slow down.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "As you get better, you may go on to lighter help, or stop. If it gets in the way more and more, a team with more kinds of help may fit better.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[L(&[
                &[W("It is not weakness. You may be working harder than anyone can see.")],
                &[W("To look well does not mean to be well.")],
            ])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What kind of therapy would suit me, and how does it work?")],
                &[W("What do I do in the weeks until it begins?")],
                &[W("How will we both see that it helps?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W("They may turn down plans, or snap at you. It helps to keep asking, without a push.")])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_04: Page = Page {
    cluster: ClusterCode::C04,
    title: "When it is hard to get through the day",
    opening: &[W(
        "This is for people whose low mood or fear has grown so strong that daily life may fall apart. You may need more than one kind of help at once. You do not have to hold it all up on your own.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Staying in bed or indoors, because all else is too much.")],
                    &[W("Letting go of meals, washing, letters or people you love.")],
                    &[W("Panic, or a fear that rules what you can do.")],
                    &[W("More than one trouble, each making the others worse.")],
                    &[W("Bad memories that feel as if they happen now.")],
                    &[W("Thoughts of harming yourself, or that others would be better off without you.")],
                ]),
                P(&[W(
                    "Such thoughts show how hard it has become. They can pass. Tell someone, or use the numbers at the end.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("one person in the team who gets to know your whole story;")],
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(", at a pace that you can take;")],
                    &[W("a doctor’s advice on medicine, and time to ask about it;")],
                    &[W("a "), T(TermId::CrisisPlan, "plan for when it gets worse"), W(", in your own words.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("help at home to get going again, with meals, the post or money;")],
                    &[W("a check of your body’s health;")],
                    &[W("help for your children, your partner or your family;")],
                    &[W("help with drink or drugs;")],
                    &[W("a way back to work or study, in small steps.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[
                    W("A "),
                    T(TermId::CareCoordinator, "care coordinator"),
                    W(", often a nurse, who keeps your plan together."),
                ],
                &[W("A therapist or psychologist, for the hard things, when you are ready.")],
                &[W("A psychiatrist, a doctor who knows about the mind and about medicine.")],
                &[W("An "), T(TermId::OccupationalTherapist, "occupational therapist"), W(", for daily life.")],
                &[W("The "), T(TermId::CrisisTeam, "crisis team"), W(", if it gets worse in a hurry.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Help here often takes six months to a year. Some days will go backwards. Look at months, not at days, to see how far you have come.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "As you get stronger, you may need less. If it gets harder, the team can look for more help with you. You should hear of a change before it is made.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[L(&[
                &[W("It is not laziness, and not for show.")],
                &[W("It does not mean that you will always feel like this.")],
            ])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("Who is my one person, and who is there when they are away?")],
                &[W("With so many things at once, what comes first?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "If they agree, you can help to write the plan for hard times. Ask what to look out for, and who to call at night.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_05: Page = Page {
    cluster: ClusterCode::C05,
    title: "When low mood or fear takes over",
    opening: &[W(
        "This is for people whose low mood or fear has taken over most of life. It can be hard to see a way out. You do not have to be strong, or to know what you want, to get help.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("A dark mood, or dread, nearly all the time.")],
                    &[W("Hardly eating, sleeping, washing or going out.")],
                    &[W("Being sure that you are a burden.")],
                    &[W("Thoughts of ending your life that come often, or feel close.")],
                    &[W("Fears or beliefs that others find hard to follow.")],
                    &[W("Not being safe at home, or not able to look after those you love.")],
                ]),
                P(&[W("Saying all this out loud does not make it worse.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("a "), T(TermId::CrisisPlan, "plan for the worst days"), W(", in your own words;")],
                    &[W("time with someone you know, more often when it is bad;")],
                    &[W("a doctor who goes through the ways to treat this with you;")],
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(", when you can use it.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("a place to stay that is not a hospital, if there is one near you;")],
                    &[W("what a stay in hospital would be like;")],
                    &[W("how to be safe from someone who hurts you;")],
                    &[W("help with your children, your home or money.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[
                    W("A "),
                    T(TermId::CareCoordinator, "care coordinator"),
                    W(", who stays in touch and knows your plan."),
                ],
                &[W("A psychiatrist, a doctor for the mind.")],
                &[W("The "), T(TermId::CrisisTeam, "crisis team"), W(", who may come to your home.")],
                &[W("A "), T(TermId::SocialWorker, "social worker"), W(", if you or your family are not safe.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Help here often goes on for one to three years. The first weeks are about getting through. Later there is room for why, and for what you want next.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "When the dark lifts, your plan can change. You should not lose the people you trust from one day to the next. If you start to see or hear things that others do not, tell your team.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[L(&[
                &[W("It does not mean that you are weak, or past help.")],
                &[W("It is not a reason on its own to keep you in hospital.")],
            ])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What do we do on the worst days, and who comes?")],
                &[W("Can I write down what I do not want?")],
                &[W("If one thing does not work, what is next?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "It is very hard to fear for someone’s life. Ask who you can call, and who is there for you.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section {
            topic: Topic::Crisis,
            heading: "If you need help now",
            own: &[P(&[W(
                "If you think about ending your life, tell someone now. You can say it in just those words.",
            )])],
            common: &CRISIS,
        },
    ],
};

static PAGE_06: Page = Page {
    cluster: ClusterCode::C06,
    title: "When a thought or a rule will not let go",
    opening: &[W(
        "This is for people in the grip of strong thoughts, fears or rules that are hard to doubt. They may be about food, weight, germs, harm or getting things just right. Change is often slow, and it does happen.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Thoughts that come back, however hard you push them away.")],
                    &[W("Having to check, wash or count.")],
                    &[W("Rules about food or exercise that get stricter and stricter.")],
                    &[W("Being sure that something is wrong with your body, when others see nothing.")],
                    &[W("A low mood that has been there for years.")],
                    &[W("Not being sure that you want to let go of it.")],
                ]),
                P(&[W("You can want help and be afraid of it. You can say both out loud.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(" made for this, with someone who knows it;")],
                    &[W("small steps against the rule, agreed with you, with someone at your side;")],
                    &[W("a check of your body’s health.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("a team that works only with this, even if it is far away;")],
                    &[W("medicine, and what to try if one has not helped;")],
                    &[T(TermId::FamilyWork, "help for your family"), W(" to see what helps you, and what does not;")],
                    &[W("help with school, work, friends or money.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("A therapist who knows about this, for the main work.")],
                &[W("A doctor or nurse, for your body as well as your mind.")],
                &[W("A dietitian, if it is about food.")],
                &[W("A "), T(TermId::CareCoordinator, "care coordinator"), W(", so that everyone pulls the same way.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Help here often goes on for three years or more. It may come in stretches, with breaks to live your life. Slow does not mean stuck.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "As the rules get weaker, you may need less help, or help of another kind. If your body is in danger, things may have to move fast. Ask now what you would want then.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[
                L(&[
                    &[W("It is not vanity, a phase or a lack of will.")],
                    &[W("It is not you against your team. It is you and your team against the rule.")],
                ]),
                P(&[W(
                    "The official name says “over-valued ideas”. That means thoughts that take up too much room. It does not mean that your ideas are worth less.",
                )]),
            ],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("Who here knows most about this, and can I see them?")],
                &[W("What if I am not ready to stop?")],
                &[W("How do we agree on the pace?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "You may keep to the rules too, to keep the peace. Ask how to step out of that bit by bit.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_07: Page = Page {
    cluster: ClusterCode::C07,
    title: "When it has been hard for years",
    opening: &[W(
        "This is for people who have lived with low mood, fear or other troubles for many years. Some of it may be calmer now. But it has left its mark on what you can do, and help still matters.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Being worn out by years of trying.")],
                    &[W("A small life: few people, few places, few plans.")],
                    &[W("Finding it hard to cook, shop, travel or deal with letters.")],
                    &[W("Fear that help will stop as soon as you do a little better.")],
                    &[W("People who use you, or who do not see how hard it is.")],
                    &[W("Pain, or a body with no strength left.")],
                ]),
                P(&[W("You have kept going through all this. That takes a strength of its own.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("someone who meets you often and gets to know you;")],
                    &[W("help with daily things, done with you and at your speed;")],
                    &[W("a check once a year of your body’s health and all your medicine;")],
                    &[
                        W("a "),
                        T(TermId::CrisisPlan, "plan for hard times"),
                        W(", and for staying as well as you can."),
                    ],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("a fresh look at the help you have had;")],
                    &[W("a home with some support;")],
                    &[W("a club, a class, a garden or a job that suits you;")],
                    &[W("help with money, forms and your rights;")],
                    &[W("how to be safe from people who use you.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("A "), T(TermId::CareCoordinator, "care coordinator"), W(", who knows you and your plan.")],
                &[
                    W("A "),
                    T(TermId::SupportWorker, "support worker"),
                    W(", who comes with you to shops or on the bus."),
                ],
                &[
                    W("An "),
                    T(TermId::OccupationalTherapist, "occupational therapist"),
                    W(", to find what would make daily life easier."),
                ],
                &[W("A "), T(TermId::SocialWorker, "social worker"), W(", for a home, care and your rights.")],
                &[W("A "), T(TermId::PeerWorker, "peer worker"), W(", who knows the long road.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Help here often goes on for three years or more. It can be quiet for long stretches. You should not have to be in crisis to keep it.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "If you get stronger, you may choose less help, bit by bit. Agree first how to get it back. If things get worse, ask to meet sooner.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[L(&[
                &[W("It does not mean that this is as good as it gets.")],
                &[W("It does not mean that you have not tried.")],
            ])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What have we not tried yet?")],
                &[W("What would I like to do in a year that I cannot do now?")],
                &[W("If I do better, how fast would my help change?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[
                W("You may have cared for years. Ask who would step in if you fell ill, and about "),
                T(TermId::Respite, "a break"),
                W(" for you."),
            ])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_08: Page = Page {
    cluster: ClusterCode::C08,
    title: "When feelings come fast and strong",
    opening: &[W(
        "This is for people whose feelings can be too much to bear, and whose life is hard to keep steady. Many of them were hurt in the past. There is help, and things can get better.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these, or all of them.")]),
                L(&[
                    &[W("Feelings that change fast and are hard to calm.")],
                    &[W("Hurting yourself, or thinking about it, to get through a bad hour.")],
                    &[W("Doing things in the heat of the moment, and being sorry later.")],
                    &[W("Wanting to be close to people, and a great fear that they will leave.")],
                    &[W("Feeling empty or angry, or not sure who you are.")],
                    &[W("Bad times in the past that still hurt.")],
                ]),
                P(&[W(
                    "These are often ways to cope with too much pain. With time and help, other ways can be found. If you want to hurt yourself now, the numbers at the end are there for you.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("one person who gets to know you, and stays with you over time;")],
                    &[W("a plan for bad days and nights, made with you, in your words;")],
                    &[W("talking therapy for strong feelings, alone or in a group.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("ways to calm a feeling before it takes over;")],
                    &[W("help with sleep, food, drink or drugs;")],
                    &[W("help with a home, work, study or money;")],
                    &[W("a group run by people who have been there.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[
                    W("A "),
                    T(TermId::CareCoordinator, "care coordinator"),
                    W(", often a nurse or social worker. They know you and your plan."),
                ],
                &[W("A therapist, to help you make sense of what you feel.")],
                &[W("A doctor, to talk about medicine if you want to.")],
                &[W("A "), T(TermId::PeerWorker, "peer worker"), W(", who has been through hard times too.")],
                &[W("The "), T(TermId::CrisisTeam, "crisis team"), W(", for days when it is all too much.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Help here often goes on for some years. There can be good months and hard weeks. A hard week does not mean that you are back at the start.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "When life gets steadier, you may want less help, or none. If you start to hear or see things that others do not, tell your team. Then other help may fit better.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W(
                "The official name has hard words in it: “chaotic” and “challenging”. They are about how life can feel. They are not about you as a person.",
            )])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("Who can I call on a bad night, and what will they do?")],
                &[W("What talking therapy is there, and how long is the wait?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section { topic: Topic::Carers, heading: "If you care for someone", own: &[], common: &CARERS },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_10: Page = Page {
    cluster: ClusterCode::C10,
    title: "When things feel strange for the first time",
    opening: &[
        W("This is for people who have begun to "),
        T(TermId::Psychosis, "see, hear or believe things that others do not"),
        W(
            ", and for whom this is new. It can be scary, and feel very real. Many people get better, and early help can do a lot.",
        ),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Voices that no one else hears, or things that no one else sees.")],
                    &[W("A sense that people watch you or mean you harm.")],
                    &[W("An idea that is clear to you, and that others do not share.")],
                    &[W("Thoughts that race or get mixed up, or a mood that flies high.")],
                    &[W("Not sleeping, or losing touch with friends, work or study.")],
                ]),
                P(&[W("It is not your fault. It can come after stress or loss, or for no clear reason.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[
                        W("one person from an "),
                        T(TermId::EarlyHelpTeam, "early help team"),
                        W(", who stays with you;"),
                    ],
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(" that is made for this;")],
                    &[T(TermId::FamilyWork, "meetings with your family"), W(", if you all want them;")],
                    &[W("a talk about medicine, what it may do to you, and your choices;")],
                    &[W("a check of your body’s health early on.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("help to keep your job or studies;")],
                    &[W("help with sleep, drink, drugs, money or a home;")],
                    &[W("how to meet others who know what it is like.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("A "), T(TermId::CareCoordinator, "care coordinator"), W(". They see you often at first.")],
                &[W("A doctor, to find out what is going on.")],
                &[W("A therapist, for you or for your family.")],
                &[W("A worker who helps with jobs and study.")],
                &[W("A "), T(TermId::PeerWorker, "peer worker"), W(", who has been through a time like this.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Many people have help for up to three years. You may see a lot of the team at first, and less as you get well.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[
                W(
                    "If you are well, your care may end, or your GP may take over. If a day gets too much, there is the ",
                ),
                T(TermId::CrisisTeam, "crisis team"),
                W(". If this stays or comes back, other help may fit better."),
            ])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W(
                "It does not mean that life will stay this strange. It is early days, and no one has to name it yet.",
            )])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What do you think has happened to me, and what else could it be?")],
                &[W("How can I get back to work, my studies or my friends?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "It can be a shock to see someone change. You did not cause it. Ask the team how to talk about what they hear or believe.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_11: Page = Page {
    cluster: ClusterCode::C11,
    title: "Staying well after a hard time",
    opening: &[
        W("This is for people who once "),
        T(TermId::Psychosis, "saw, heard or believed things that others did not"),
        W(". Now this is over, or far in the background. Help here is about staying well and living as you want to."),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Being well most of the time.")],
                    &[W("Worry that it could come back.")],
                    &[W("Less faith in yourself than you had before.")],
                    &[W("Not knowing who to tell, or what to say.")],
                    &[W("Stress or bad sleep that hits you harder than it used to.")],
                    &[W("Being tired of medicine, or of being seen as ill.")],
                ]),
                P(&[W("You have come through a lot. You know more than anyone about what keeps you well.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[
                        W("a "),
                        T(TermId::CrisisPlan, "plan for staying well"),
                        W(": your early signs, what helps, and who to call;"),
                    ],
                    &[W("someone who checks in with you now and then;")],
                    &[W("a talk about medicine and how it suits you;")],
                    &[W("a check of your body’s health once a year.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(", to look back and to move on;")],
                    &[W("help with work, study, friends, love or family;")],
                    &[W("how your GP could take over, and how you would come back.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[
                P(&[W("You may need only a few people.")]),
                L(&[
                    &[W("Your GP, who may do most of it.")],
                    &[
                        W("A nurse or "),
                        T(TermId::CareCoordinator, "care coordinator"),
                        W(", who knows your early signs."),
                    ],
                    &[W("A doctor, if you want to change your medicine.")],
                    &[W("A "), T(TermId::PeerWorker, "peer worker"), W(", who is on the same road.")],
                    &[W("The "), T(TermId::CrisisTeam, "crisis team"), W(", if you need help fast.")],
                ]),
            ],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Many people are here for two years or more. Visits often get fewer. You and the team plan the end of care in good time.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "If your early signs come back, you can ask for more help, and the sooner the better. If you stay well, care may end.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W(
                "Being well does not mean that you have to manage on your own. A bad week does not mean that it has all come back.",
            )])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What are my early signs, and what do I do if I see one?")],
                &[W("How could we change my medicine with care?")],
                &[W("If my care ends, how do I come back, and how fast?")],
            ])],
            common: &QUESTIONS,
        },
        Section {
            topic: Topic::Choice,
            heading: "Your choices",
            own: &[P(&[W("You choose who is told about your past. The team can help you plan what to say.")])],
            common: &CHOICE,
        },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "You may still watch for signs. Agree now, while they are well, what you may point out and what you do then.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_12: Page = Page {
    cluster: ClusterCode::C12,
    title: "When daily life is still hard work",
    opening: &[W(
        "This is for people who have been through a very hard time with their mind. The worst may be over, but cooking, money, people or work can still be hard. Help here is about building the life you want, step by step.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Finding it hard to get going, or to keep things up.")],
                    &[W("Trouble with food, washing, bills or a home.")],
                    &[W("Being on your own a lot, with few people to trust.")],
                    &[W("People who take your money, or push you to do things.")],
                    &[W("Voices or fears that come now and then.")],
                    &[W("Missing work, or the things that you used to do.")],
                ]),
                P(&[W("This does not mean that you are lazy. Skills and faith in yourself can come back.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("one person who knows you and your aims;")],
                    &[W("help at home with things that you want to do by yourself;")],
                    &[W("help with bills, forms and money;")],
                    &[W("a talk about medicine and how it makes you feel;")],
                    &[W("a check of your body’s health once a year.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("a home with someone on hand, or help to keep yours;")],
                    &[W("a job, a class or a group, at your own pace;")],
                    &[
                        T(TermId::TalkingTherapy, "talking therapy"),
                        W(", or "),
                        T(TermId::FamilyWork, "meetings with your family"),
                        W(";"),
                    ],
                    &[W("how to stay safe from people who use you.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[
                    W("A "),
                    T(TermId::CareCoordinator, "care coordinator"),
                    W(", who plans with you and keeps it all together."),
                ],
                &[W("A "), T(TermId::SupportWorker, "support worker"), W(", for everyday things and for going out.")],
                &[
                    W("An "),
                    T(TermId::OccupationalTherapist, "occupational therapist"),
                    W(", who finds ways to do what you want to do."),
                ],
                &[W("A "), T(TermId::SocialWorker, "social worker"), W(", for a home, money and your rights.")],
                &[W("A doctor, to talk about medicine.")],
                &[W("A "), T(TermId::PeerWorker, "peer worker"), W(", who knows that small steps count.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W("People often have this help for three years or more. It is fine to go slowly.")])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "As you do more by yourself, you may want less help. If voices or fears get strong again, or life does not feel safe, you can ask for more.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W("It does not say what you can or cannot learn. It is not the end of your plans.")])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("Who can help me with my home and my money?")],
                &[W("What happens to my help when I start to do better?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[
                W("If you do a lot for them, ask what the team could take on. Ask about a "),
                T(TermId::Respite, "break"),
                W(" too."),
            ])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_13: Page = Page {
    cluster: ClusterCode::C13,
    title: "When your mind gives you little peace",
    opening: &[
        W("This is for people who often "),
        T(TermId::Psychosis, "hear, see or believe things that others do not"),
        W(", although they have had help for it. It can wear you out. There are still things to try."),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Voices that talk about you, argue with you or tell you what to do.")],
                    &[W("Fear that people watch you or want to hurt you.")],
                    &[W("Thoughts that get tangled, or do not feel like your own.")],
                    &[W("Feeling low, tense or worn out by it all.")],
                    &[W("Finding it hard to sleep, to eat or to go out.")],
                ]),
                P(&[W("What you go through is real to you. It is hard work, and you have got this far.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("one person who gets to know you;")],
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(" for voices or fears, even if they stay;")],
                    &[W("a fresh look at medicine, and what else there is;")],
                    &[W("help with meals, money, your home and getting out;")],
                    &[W("a check of your body’s health at least once a year.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("a group for people who hear voices;")],
                    &[T(TermId::FamilyWork, "meetings with your family"), W(";")],
                    &[W("a home with more help;")],
                    &[W("help with drink, drugs or smoking.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("A "), T(TermId::CareCoordinator, "care coordinator"), W(", who keeps your care together.")],
                &[W("A doctor, to look at medicine with you.")],
                &[W("A therapist, for ways to live with voices and fears.")],
                &[W("A "), T(TermId::SupportWorker, "support worker"), W(", for help with each day.")],
                &[W("A "), T(TermId::PeerWorker, "peer worker"), W(", who has lived with voices or fears.")],
                &[W("The "), T(TermId::CrisisTeam, "crisis team"), W(", for days when it is all too loud.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "For many people this goes on for three years or more, with calmer times. If something does not help you, say so and ask what else there is.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "When it gets calmer, other help may fit you better. If it all gets too much, you can ask for more help fast, at home or on a ward.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W("It does not mean that nothing will ever work for you.")])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What have we not tried yet?")],
                &[W("What can I do when a voice tells me to do something?")],
            ])],
            common: &QUESTIONS,
        },
        Section {
            topic: Topic::Choice,
            heading: "Your choices",
            own: &[P(&[W("You do not have to agree with what others call it.")])],
            common: &CHOICE,
        },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "You need not agree with what they hear or believe, and you need not argue. Ask the team what to say.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section {
            topic: Topic::Crisis,
            heading: "If you need help now",
            own: &[P(&[W(
                "If a voice tells you to hurt yourself or someone else, you do not have to do what it says. Call one of these now.",
            )])],
            common: &CRISIS,
        },
    ],
};

static PAGE_14: Page = Page {
    cluster: ClusterCode::C14,
    title: "When you need a lot of help right now",
    opening: &[
        W("This is for people in the middle of a very hard time. You may "),
        T(TermId::Psychosis, "see, hear or believe things that others do not"),
        W(", so strongly that there is no room for more. First of all, the aim is that you are safe and can rest."),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Voices, sights or fears that take over.")],
                    &[W("Not feeling safe with anyone.")],
                    &[W("No sleep, and thoughts that race.")],
                    &[W("Feeling that you have great powers, or a great task.")],
                    &[W("Doing things that are not like you.")],
                ]),
                P(&[W("For most people it gets calmer in time.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("In the first days, people are often offered:")]),
                L(&[
                    &[W("a talk about what scares you and what helps;")],
                    &[W("rest, food and quiet, at home or on a ward;")],
                    &[W("a talk with a doctor about medicine and your choices.")],
                ]),
                P(&[W("In the weeks after, there may be:")]),
                L(&[
                    &[
                        W("the "),
                        T(TermId::CrisisTeam, "crisis team"),
                        W(" at your home, often each day, or a stay on a ward;"),
                    ],
                    &[W("a plan for your first days back at home;")],
                    &[W("help with what had to wait: rent, work, pets or children;")],
                    &[W("a talk about what happened, when you are ready.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("The crisis team, so that you can be at home if that is safe.")],
                &[W("A nurse on the ward, who is there for you.")],
                &[W("A doctor, who is in charge of your care for now.")],
                &[W("Your "), T(TermId::CareCoordinator, "care coordinator"), W(", who helps you to get home.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W("This often takes some weeks, up to about three months.")])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[
                W(
                    "When it gets calmer, you move on. Often it is to the team you had before. If this was the first time, it may be the ",
                ),
                T(TermId::EarlyHelpTeam, "early help team"),
                W("."),
            ])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W("It is not a punishment. You have done nothing wrong.")])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("Am I kept here by law? If so, for how long?")],
                &[W("What has to happen so that I can go home?")],
                &[W("Who sees me in the first days at home?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W("You may be worn out too. Ask who you can call at night.")])],
            common: &CARERS,
        },
        Section {
            topic: Topic::Voice,
            heading: "If something is not right",
            own: &[
                P(&[
                    W("Some people are kept in hospital under a law, the "),
                    T(TermId::MentalHealthAct, "Mental Health Act"),
                    W(". If you are, you have rights:"),
                ]),
                L(&[
                    &[W("to be told why, and for how long;")],
                    &[W("to have your own advocate, called an "), T(TermId::Imha, "IMHA"), W(";")],
                    &[
                        W("to ask a "),
                        T(TermId::Tribunal, "tribunal"),
                        W(" to look at your case. There is a time limit, so ask soon. A lawyer for this is free."),
                    ],
                ]),
            ],
            common: &VOICE,
        },
        Section {
            topic: Topic::Crisis,
            heading: "If you need help now",
            own: &[P(&[W(
                "If a voice tells you to hurt yourself or someone else, you do not have to do what it says.",
            )])],
            common: &CRISIS,
        },
    ],
};

static PAGE_15: Page = Page {
    cluster: ClusterCode::C15,
    title: "When everything feels dark and unreal",
    opening: &[
        W("This is for people who have sunk very low, and who "),
        T(TermId::Psychosis, "see, hear or believe things"),
        W(" that make it worse. It may not feel so now, but this can be treated, and people do come out of it."),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("A mood so low that you can hardly eat, sleep or speak.")],
                    &[W("Being sure that you are bad or ruined.")],
                    &[W("Voices that blame you, or tell you to harm yourself.")],
                    &[W("Feeling numb, or not able to sit still.")],
                    &[W("Thoughts of death.")],
                ]),
                P(&[W("Such thoughts can feel true. They often fade as the low mood lifts.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("In the first days, people are often offered:")]),
                L(&[
                    &[W("people who stay close, and help you to eat, drink, sleep and be safe;")],
                    &[W("a talk with a doctor about ways to treat this, and your choices.")],
                ]),
                P(&[W("In the weeks after, there may be:")]),
                L(&[
                    &[
                        W("the "),
                        T(TermId::CrisisTeam, "crisis team"),
                        W(" at your home each day, or a stay on a ward;"),
                    ],
                    &[W("a plan for going home;")],
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(", when your mind is clear enough;")],
                    &[W("help with rent, work or children.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("Nurses, at home or on a ward, who look in on you each day.")],
                &[W("A doctor, to find what can lift your mood.")],
                &[W("Your "), T(TermId::CareCoordinator, "care coordinator"), W(", who stays in touch.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "This often takes some weeks, up to about three months. Others may see that you are better before you can feel it.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "When your mood lifts, you move on to other care, or to the team that you had before. You plan how to spot it early if it comes back.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W("It is not a weakness, and it is not your fault.")])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What could help me, and what if I say no to it?")],
                &[W("Am I kept here by law? If so, for how long?")],
                &[W("Who sees me in the first days at home?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "It hurts to hear such dark things. You do not have to talk them out of it. Ask who to call at night.",
            )])],
            common: &CARERS,
        },
        Section {
            topic: Topic::Voice,
            heading: "If something is not right",
            own: &[
                P(&[
                    W("If you are kept in hospital under a law, the "),
                    T(TermId::MentalHealthAct, "Mental Health Act"),
                    W(", you have rights:"),
                ]),
                L(&[
                    &[W("to know why, and for how long;")],
                    &[W("to have your own advocate, called an "), T(TermId::Imha, "IMHA"), W(";")],
                    &[
                        W("to ask a "),
                        T(TermId::Tribunal, "tribunal"),
                        W(" to look at your case. There is a time limit, so ask soon. A lawyer for this is free."),
                    ],
                ]),
            ],
            common: &VOICE,
        },
        Section {
            topic: Topic::Crisis,
            heading: "If you need help now",
            own: &[P(&[W(
                "If you want to die, or think of ending your life, tell someone now. You can say it in just those words.",
            )])],
            common: &CRISIS,
        },
    ],
};

static PAGE_16: Page = Page {
    cluster: ClusterCode::C16,
    title: "When drink or drugs are part of the story",
    opening: &[
        W("This is for people with "),
        T(TermId::DualDiagnosis, "two things at once"),
        W(
            ": a hard time with their mind, and drink or drugs that add to it. No one is here to judge you. You should not have to stop first to get help.",
        ),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Voices, fears, or a mood that goes far up or down.")],
                    &[W("Drinking or using to feel better, and then feeling worse.")],
                    &[W("Being sent from one service to the next.")],
                    &[W("Trouble with money, a home, the police or people who use you.")],
                    &[W("Losing touch with family or friends.")],
                    &[W("Being ill or hurt, or sick of it all.")],
                ]),
                P(&[W("There is often a good reason why it began.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("one team for both, or two teams that work as one;")],
                    &[W("a plain talk about what drink or drugs do for you, and to you;")],
                    &[W("small steps that you choose: safer, less, or none;")],
                    &[W("a talk about medicine, and how it mixes with what you take;")],
                    &[W("a full check of your body’s health.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("a safe place to live, and help with debts;")],
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(", or a group;")],
                    &[W("help to stop, at home or in a place that is made for it;")],
                    &[W("clean needles, tests, and a kit in case someone takes too much.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("A "), T(TermId::CareCoordinator, "care coordinator"), W(", who keeps the two sides together.")],
                &[W("A drink and drug worker, who has heard it all before.")],
                &[W("A doctor, for mind and body.")],
                &[W("A "), T(TermId::SocialWorker, "social worker"), W(", for a home, money and your rights.")],
                &[W("A "), T(TermId::PeerWorker, "peer worker"), W(", who knows this life from the inside.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Many people have this help for three years or more. People cut down, stop, and start again. A slip does not mean that you have failed.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "If drink or drugs play less of a part, other help may fit you. If things get much worse, you can ask for more help fast. A missed visit should not cost you your place.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W("It is not a police record. It is about your health.")])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("Who gets to know what I tell you?")],
                &[W("Is it safe for me to cut down or stop by myself?")],
                &[W("Who do I see if I want to stop, and how long is the wait?")],
            ])],
            common: &QUESTIONS,
        },
        Section { topic: Topic::Choice, heading: "Your choices", own: &[], common: &CHOICE },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "You did not cause it, and you cannot fix it alone. There are groups for families. Ask what to do if they take too much.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_17: Page = Page {
    cluster: ClusterCode::C17,
    title: "Help on your own terms",
    opening: &[W(
        "This is for people who have a hard time with their mind, and who would rather not see services. That makes sense if help has let you down, or was forced on you. Here the team comes to you, and goes at your pace.",
    )],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Not trusting staff, or fear of what they may do.")],
                    &[W("Strong voices, fears or moods, or a sense that nothing is wrong.")],
                    &[W("Medicine that you do not want, or that made you feel bad.")],
                    &[W("No safe home, or no money.")],
                    &[W("Being kept in hospital when you did not want it.")],
                ]),
                P(&[W(
                    "You may not think that you need help with your mind. You can still get help with other things.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("a team that comes to you, at home or where you like to be;")],
                    &[W("the same few faces, even after a missed visit;")],
                    &[W("help with what you want first: food, money, a phone or a home;")],
                    &[W("an honest talk about medicine;")],
                    &[W("a "), T(TermId::CrisisPlan, "plan"), W(", in your words, for when things get bad.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("meeting in a cafe, or on a walk;")],
                    &[W("a check of your health, your teeth or your eyes;")],
                    &[T(TermId::TalkingTherapy, "talking therapy"), W(", once there is someone you trust.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("The "), T(TermId::OutreachTeam, "outreach team"), W(", a small team that gets to know you.")],
                &[W("A "), T(TermId::SupportWorker, "support worker"), W(", for everyday things.")],
                &[W("A doctor, who may come too.")],
                &[W("A "), T(TermId::PeerWorker, "peer worker"), W(", who has said no to help as well.")],
                &[W("An "), T(TermId::Advocate, "advocate"), W(", who is on your side.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W("Trust takes time. The team often stays with people for three years or more.")])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "When life is steadier, you may see another team, and less often. If things get very bad, you may need more for a while, at home or on a ward.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W(
                "The official name can sound as if you are the problem. You are not. People have good reasons to say no.",
            )])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What can I say no to, and what happens if I do?")],
                &[W("Can we begin with the thing that matters most to me?")],
            ])],
            common: &QUESTIONS,
        },
        Section {
            topic: Topic::Choice,
            heading: "Your choices",
            own: &[P(&[
                W(
                    "You can say no to most things. At times the law is used to keep people in hospital, or to set rules at home. Then you can have an advocate, called an ",
                ),
                T(TermId::Imha, "IMHA"),
                W(", and ask a "),
                T(TermId::Tribunal, "tribunal"),
                W(" to look at it."),
            ])],
            common: &CHOICE,
        },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "You can talk to the team even if they will not. Ask what you can do, and what is not up to you.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_18: Page = Page {
    cluster: ClusterCode::C18,
    title: "When your memory is not what it was",
    opening: &[
        W("This is for people who have noticed "),
        T(TermId::CognitiveImpairment, "a change in their memory or thinking"),
        W(
            ", and who manage most things as before. You may know why, or not yet. There is much that you can do to go on living well.",
        ),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Losing names, words, dates or things.")],
                    &[W("Telling a story twice, or missing a visit.")],
                    &[W("Taking longer over bills, forms or a new phone.")],
                    &[W("Losing the thread when many people talk.")],
                    &[W("Feeling worried, cross or low, or hiding it from others.")],
                ]),
                P(&[W("You are still you. You still know what you like, and who you love.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("checks to find out why, often at a "), T(TermId::MemoryClinic, "memory clinic"), W(";")],
                    &[W("a talk about what was found, as much as you want to know;")],
                    &[W("tips for each day, such as lists, a big clock or a set place for keys;")],
                    &[W("someone to call if things change.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("a choir, a walk, a club, or a group for your mind;")],
                    &[W("medicine that helps some people;")],
                    &[W("a talk about how you feel, alone or with your family;")],
                    &[W("help with sight, hearing, sleep or mood;")],
                    &[W("how to plan ahead.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("Your GP, who knows you and looks after your health.")],
                &[W("A nurse or doctor from the memory clinic, to find out what is going on.")],
                &[
                    W("An "),
                    T(TermId::OccupationalTherapist, "occupational therapist"),
                    W(", for ways to keep doing what you do."),
                ],
                &[W("An adviser, who knows what there is near you.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Change is often slow. Many people stay in touch for three years or more. Some come only for a short time, and then see their GP.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "If your days get harder, you can ask for more help. Tell someone about any change. Low mood, poor sleep or an illness can make memory worse, and can often be treated.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W(
                "It does not mean that others may now decide for you. You decide, with help if you want it.",
            )])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What is the cause, and how sure are you?")],
                &[W("Can I still drive, and who do I have to tell?")],
                &[W("What is good to plan now?")],
            ])],
            common: &QUESTIONS,
        },
        Section {
            topic: Topic::Choice,
            heading: "Your choices",
            own: &[P(&[
                W("You can choose now who may decide for you, if one day you cannot. It is called a "),
                T(TermId::LastingPower, "lasting power of attorney"),
                W("."),
            ])],
            common: &CHOICE,
        },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[W(
                "You may see more of it than they do. Help, but do not take over. Let them speak for themselves, and ask what groups there are for you.",
            )])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section { topic: Topic::Crisis, heading: "If you need help now", own: &[], common: &CRISIS },
    ],
};

static PAGE_19: Page = Page {
    cluster: ClusterCode::C19,
    title: "When each day needs a helping hand",
    opening: &[
        W("This is for people whose "),
        T(TermId::CognitiveImpairment, "memory or thinking"),
        W(
            " makes parts of the day hard, such as meals, money or going out. You may have been told a name for it. You still have your likes, your ways and your say.",
        ),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these.")]),
                L(&[
                    &[W("Days, places or faces that get mixed up.")],
                    &[W("Starting a task, and not knowing how to go on.")],
                    &[W("Forgetting to eat, or leaving the cooker on.")],
                    &[W("Getting lost, even in places that you know.")],
                    &[W("Feeling worried, low, or cross with those who help.")],
                ]),
                P(&[W("It is hard to need help. You may not want it, and be glad of it later.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("someone to call, who knows you;")],
                    &[W("a visit at home, to see what would make it safe and easy;")],
                    &[W("help with washing, meals and tablets;")],
                    &[W("a look at your health: eyes, ears, teeth, pain and sleep.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("clocks, alarms, labels, or a phone with big buttons;")],
                    &[W("a lunch club, singing, or a day out;")],
                    &[W("what money you may have a right to.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("A nurse or "), T(TermId::CareCoordinator, "care coordinator"), W(", who knows your plan.")],
                &[
                    W("An "),
                    T(TermId::OccupationalTherapist, "occupational therapist"),
                    W(", who looks at your home with you."),
                ],
                &[W("A "), T(TermId::SocialWorker, "social worker"), W(", for care at home, money and rights.")],
                &[W("A home carer, who helps with washing and meals.")],
                &[W("Your GP, for the health of your body.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "This often goes on for years, and your care goes on with it. There will be good days and bad days.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "Most people need a bit more help as time goes on. You need not wait for a bad day to ask.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W(
                "On its own, it does not mean that you have to leave your home, or stop what you like to do.",
            )])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What would help me to stay at home?")],
                &[W("What can I still do, and how can I do it safely?")],
                &[W("Who do we call if it gets too much?")],
            ])],
            common: &QUESTIONS,
        },
        Section {
            topic: Topic::Choice,
            heading: "Your choices",
            own: &[P(&[W("You can say what matters to you: food, music, faith, who may wash you.")])],
            common: &CHOICE,
        },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[
                P(&[W("You may do more and more, and not see how much. Ask for help before you are worn out:")]),
                L(&[
                    &[W("a "), T(TermId::Respite, "break"), W(", for hours, days or weeks;")],
                    &[W("a course, or a group for people who care;")],
                    &[W("a number to call at night.")],
                ]),
            ],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section {
            topic: Topic::Crisis,
            heading: "If you need help now",
            own: &[P(&[W(
                "If someone gets much more mixed up in hours or days, call their GP or 111 the same day. They may be ill.",
            )])],
            common: &CRISIS,
        },
    ],
};

static PAGE_20: Page = Page {
    cluster: ClusterCode::C20,
    title: "When you need more help to feel safe and calm",
    opening: &[
        W("This is for people whose "),
        T(TermId::CognitiveImpairment, "memory or thinking"),
        W(
            " has changed a lot, and who can get very upset, scared or restless. Often there is a cause that can be found.",
        ),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these, or those who care for you may see them.")]),
                L(&[
                    &[W("Not knowing where you are, or who is with you.")],
                    &[W("Seeing things that scare you.")],
                    &[W("Calling out, or wanting to go home.")],
                    &[W("Getting angry when someone helps you to wash.")],
                    &[W("Being awake at night, or very low.")],
                ]),
                P(&[W("You are not being difficult. It is a way to say that something is wrong.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("a look for the cause, such as pain, illness, noise or being bored;")],
                    &[W("a plan for what calms you, and what upsets you;")],
                    &[W("more help with washing, dressing and meals;")],
                    &[W("a check of all your medicine with a doctor;")],
                    &[W("someone your family can call.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("music, a pet, a garden or old photos;")],
                    &[W("a day centre, or someone who sits with you;")],
                    &[W("a care home, or a short stay on a ward, if home is too hard.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("A nurse, who looks for the cause.")],
                &[W("A doctor, for pain, sleep and medicine.")],
                &[W("Home carers or care home staff, who learn what you like.")],
                &[W("A "), T(TermId::SocialWorker, "social worker"), W(", for more care and for your rights.")],
                &[W("An "), T(TermId::Advocate, "advocate"), W(", if it is hard for you to speak up.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W(
                "Care here goes on for a long time. A very hard time can last for some months, and then ease.",
            )])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "When you feel calmer, you may need less of this help. If your body gets weaker, you may need other help.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W("No one is to blame for it, and it is not who you are.")])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("What could be the cause, and how do we find out?")],
                &[W("What can we try before more medicine?")],
                &[W("What happens if home does not work any more?")],
            ])],
            common: &QUESTIONS,
        },
        Section {
            topic: Topic::Choice,
            heading: "Your choices",
            own: &[P(&[W(
                "You have a say, in words or in other ways. If you cannot decide a thing, others must ask what you would want, and do what is best for you.",
            )])],
            common: &CHOICE,
        },
        Section { topic: Topic::Budget, heading: "Money for care that you plan yourself", own: &[], common: &BUDGET },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[
                W(
                    "You may be tired, sad, cross or scared. That does not make you a bad carer. If you cannot go on, say so to the team. Ask for a ",
                ),
                T(TermId::Respite, "break"),
                W(", and for a number to call at night."),
            ])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section {
            topic: Topic::Crisis,
            heading: "If you need help now",
            own: &[P(&[W("If someone gets much worse in hours or days, call their GP or 111 the same day.")])],
            common: &CRISIS,
        },
    ],
};

static PAGE_21: Page = Page {
    cluster: ClusterCode::C21,
    title: "When mind and body both need care",
    opening: &[
        W("This is for people whose "),
        T(TermId::CognitiveImpairment, "memory"),
        W(
            " has changed a lot, and whose body is getting weaker too. You may need help with most things. Care is about comfort, good days, and your own ways.",
        ),
    ],
    sections: [
        Section {
            topic: Topic::Experience,
            heading: "What people here often go through",
            own: &[
                P(&[W("You may know some of these, or those who care for you may see them.")]),
                L(&[
                    &[W("Falling, or being in bed for much of the day.")],
                    &[W("Finding it hard to eat, drink or swallow.")],
                    &[W("Needing help to wash and dress.")],
                    &[W("Pain that you cannot tell people about.")],
                ]),
                P(&[W("A look or a hand can say a lot. You are still you.")]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("People here are often offered:")]),
                L(&[
                    &[W("one plan for mind and body;")],
                    &[W("a look at pain, and at how you eat, drink, move and sleep;")],
                    &[W("help with washing and meals, at home or in a care home;")],
                    &[W("things that make care easier, such as a bed or a chair.")],
                ]),
                P(&[W("You can ask about:")]),
                L(&[
                    &[W("music, touch, prayer, or someone to sit with you;")],
                    &[W("a plan for what you would want if you got very ill.")],
                ]),
            ],
            common: &HELP,
        },
        Section {
            topic: Topic::People,
            heading: "Who may help, and why",
            own: &[L(&[
                &[W("Your GP and a nurse who visits.")],
                &[W("A nurse or doctor for the mind, if you are upset.")],
                &[W("A therapist for moving, or for eating and talking.")],
                &[W("Home carers or care home staff, who know your ways.")],
                &[W("A "), T(TermId::SocialWorker, "social worker"), W(", to find the right care.")],
                &[W("If the end of life is near, a team that knows how to keep you comfortable.")],
            ])],
            common: &PEOPLE,
        },
        Section {
            topic: Topic::Time,
            heading: "How long it lasts",
            own: &[P(&[W("Care here goes on, and changes as you do.")])],
            common: &TIME,
        },
        Section {
            topic: Topic::Change,
            heading: "What can change it",
            own: &[P(&[W(
                "If you get stronger or calmer, you may need less. If you get weaker, you can ask for more. After a fall, or a stay in hospital, ask for a new look.",
            )])],
            common: &CHANGE,
        },
        Section {
            topic: Topic::IsNot,
            heading: "What a cluster is not",
            own: &[P(&[W("It does not mean that nothing can be done.")])],
            common: &IS_NOT,
        },
        Section {
            topic: Topic::Questions,
            heading: "Questions you can ask",
            own: &[L(&[
                &[W("How will you know if I am in pain?")],
                &[W("Can I have this care at home?")],
                &[W("What will happen if I get very ill?")],
            ])],
            common: &QUESTIONS,
        },
        Section {
            topic: Topic::Choice,
            heading: "Your choices",
            own: &[P(&[W(
                "If you cannot decide a thing, others must do what is best for you. They must think of what you want, and ask those who know you.",
            )])],
            common: &CHOICE,
        },
        Section {
            topic: Topic::Budget,
            heading: "Money for care that you plan yourself",
            own: &[P(&[
                W("If you need a lot of care for your health, the NHS may pay for all of it. This is called "),
                T(TermId::ContinuingHealthcare, "continuing healthcare"),
                W(". Ask the team."),
            ])],
            common: &BUDGET,
        },
        Section {
            topic: Topic::Carers,
            heading: "If you care for someone",
            own: &[P(&[
                W(
                    "You know what a smile or a frown means. Tell the staff. You may grieve already. Ask for someone to talk to, and for a ",
                ),
                T(TermId::Respite, "break"),
                W("."),
            ])],
            common: &CARERS,
        },
        Section { topic: Topic::Voice, heading: "If something is not right", own: &[], common: &VOICE },
        Section {
            topic: Topic::Crisis,
            heading: "If you need help now",
            own: &[P(&[W("If someone gets much worse in hours or days, call their GP or 111 the same day.")])],
            common: &CRISIS,
        },
    ],
};

static COURSE_00: Course = Course {
    cluster: ClusterCode::C00,
    needs: "A real need for a service, where neither the description nor the expected ratings of any other cluster fit. It is a finding about the clusters and not about the person, and it does not say that needs are low.",
    course: "No course can be expected from the cluster. Write the care plan from the assessment, say which clusters came close and why they were not chosen, and look again at the next review: another cluster may fit once more is known.",
    episode: None,
    needs_source: "sourced",
    is_recalled: true,
};

static COURSE_01: Course = Course {
    cluster: ClusterCode::C01,
    needs: "Definite but minor low mood, anxiety or similar, with nothing psychotic that distresses. Daily life is largely intact, and recovery with brief help is usual.",
    course: "Short, and often tied to a life event. Most people recover within one course of brief help and are discharged; if there is no change by the end of it, look for more specific treatment and at clusters 02 to 04.",
    episode: Some("8 to 12 weeks"),
    needs_source: "sourced",
    is_recalled: true,
};

static COURSE_02: Course = Course {
    cluster: ClusterCode::C02,
    needs: "Low mood, anxiety or similar as in cluster 01, where earlier help was not enough or the person is stepping down from something worse. Several areas of life are touched, and more specific treatment is needed.",
    course: "Short. A structured treatment that answers what the earlier one did not, then a plan for staying well and discharge; think of cluster 03 or 04 if there is little change.",
    episode: Some("12 to 15 weeks"),
    needs_source: "sourced",
    is_recalled: true,
};

static COURSE_03: Course = Course {
    cluster: ClusterCode::C03,
    needs: "Moderate depressed mood, anxiety or another non-psychotic disorder, with some difficulty in several areas of life. Nothing psychotic that distresses.",
    course: "Short to medium. Most improve with a full course of evidence-based psychological treatment, with or without medicine, and step down or are discharged; growing risk or complexity points to cluster 04.",
    episode: Some("4 to 6 months"),
    needs_source: "sourced",
    is_recalled: true,
};

static COURSE_04: Course = Course {
    cluster: ClusterCode::C04,
    needs: "Severe depression or anxiety, growing complexity, or both. Daily functioning may break down, and significant risk is becoming more likely.",
    course: "Unlikely to improve without treatment. Expect several kinds of help at once, with a crisis plan from the start; step down to cluster 03 or discharge as function returns, and watch for risk that points to clusters 05 to 08.",
    episode: Some("6 to 12 months"),
    needs_source: "sourced",
    is_recalled: true,
};

static COURSE_05: Course = Course {
    cluster: ClusterCode::C05,
    needs: "Very severe depression, anxiety or both, without distressing hallucinations or delusions, though beliefs may be unreasonable. Suicide risk is often high, safeguarding concerns are common, and daily life is severely disrupted.",
    course: "Medium to long. Safety first, then sustained treatment of mood and anxiety by the team; most step down to cluster 04 or 03. The onset of psychosis points to cluster 15, lasting disability to cluster 07.",
    episode: Some("1 to 3 years"),
    needs_source: "sourced",
    is_recalled: true,
};

static COURSE_06: Course = Course {
    cluster: ClusterCode::C06,
    needs: "Moderate to very severe difficulties that have been hard to treat, in which extreme beliefs are strongly held. Examples are treatment-resistant obsessive-compulsive or eating disorders, some personality disorders and enduring depression.",
    course: "Enduring, with slow change. Specialist psychological treatment, often in several courses; physical health needs watching where eating or rituals harm the body. Step down to cluster 04 is possible, a move to 07 or 08 rare.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_07: Course = Course {
    cluster: ClusterCode::C07,
    needs: "Moderate to severe difficulties that are very disabling after years of treatment. Symptoms may have eased, but the disability stays, and people may be vulnerable to exploitation.",
    course: "Enduring. Rehabilitation, physical health and social support matter more than another course of the same treatment; step down to cluster 04 or 05 is uncommon and should be gradual, with a quick way back.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_08: Course = Course {
    cluster: ClusterCode::C08,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_10: Course = Course {
    cluster: ClusterCode::C10,
    needs: "A first presentation with mild to severe psychotic phenomena, with or without manic features. Low mood, anxiety, changed behaviour, or drinking or drug-taking may be present, but are not the only problem.",
    course: "Varied. Many recover from a first episode and some have another. Early, sustained treatment by one team is meant to shorten the time unwell and to protect work, study and relationships; the cluster is usually kept while the early intervention pathway lasts.",
    episode: Some("up to 3 years"),
    needs_source: "sourced in part",
    is_recalled: true,
};

static COURSE_11: Course = Course {
    cluster: ClusterCode::C11,
    needs: "A history of psychosis that is now controlled, with minor problems at most. Recovery is sustained and functioning full or nearly full; low self-esteem and vulnerability may linger. Where disability affects role functioning, think of cluster 12.",
    course: "Long-term and stable for most. The task is to keep a relapse plan current, to review medicines and physical health, and to prepare discharge to primary care with a quick way back.",
    episode: Some("2 years or more"),
    needs_source: "sourced in part",
    is_recalled: true,
};

static COURSE_12: Course = Course {
    cluster: ClusterCode::C12,
    needs: "Past psychosis with significant disability and a major effect on role functioning. Vulnerable to abuse or exploitation.",
    course: "Long-term. Symptoms are mostly in the background, and gains in everyday skills, occupation and social life come slowly; loss of support or of housing is a common reason for setbacks.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_13: Course = Course {
    cluster: ClusterCode::C13,
    needs: "Psychosis that is not controlled: moderate to severe psychotic symptoms, some anxiety or depression, and significant disability.",
    course: "Long-term. Symptoms persist or keep coming back in spite of treatment, with acute episodes in between; rehabilitation and a fresh look at treatment may still bring slow gains.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_14: Course = Course {
    cluster: ClusterCode::C14,
    needs: "An acute psychotic episode with severe symptoms and severe disruption of daily life. Vulnerable, with possible risk to self or others.",
    course: "Acute and usually brief. Care is intensive, at home or in hospital, until the episode settles; many then go back to the cluster they came from, or to another of the psychotic clusters, and the time just after leaving hospital needs planning.",
    episode: Some("8 to 12 weeks"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_15: Course = Course {
    cluster: ClusterCode::C15,
    needs: "An acute episode of moderate to severe depression with hallucinations or delusions. Risk of suicide or self-injury, and disruption in many areas of life.",
    course: "Acute. Symptoms usually respond to treatment over weeks to a few months; many then move to a non-psychotic cluster such as 03, 04, 05 or 07, or to a psychotic one, and staying well and early signs become the focus.",
    episode: Some("8 to 12 weeks"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_16: Course = Course {
    cluster: ClusterCode::C16,
    needs: "Enduring moderate to severe psychotic or affective symptoms with an unstable, chaotic life and co-existing problem drinking or drug-taking. Risk to self or others, poor engagement, and often impaired role functioning.",
    course: "Long-term, with substance use and symptoms each making the other worse. Change comes in small steps with returns to use; integrated care by one team and practical help with housing and money keep people in touch.",
    episode: Some("3 years or more"),
    needs_source: "sourced",
    is_recalled: true,
};

static COURSE_17: Course = Course {
    cluster: ClusterCode::C17,
    needs: "Moderate to severe psychotic symptoms with an unstable, chaotic life. Drinking or drug-taking may be present but not enough for cluster 16. A history of not following treatment; vulnerable and hard to engage, sometimes with little awareness of being unwell.",
    course: "Long-term. Contact is lost and found again; persistent outreach, practical help first and consistent staff matter more than any single treatment. Crises and compulsory admission are common when contact breaks down.",
    episode: Some("3 years or more"),
    needs_source: "sourced in part",
    is_recalled: true,
};

static COURSE_18: Course = Course {
    cluster: ClusterCode::C18,
    needs: "Possible early dementia or another organic disorder: some memory problems or low-level cognitive impairment, but coping. Reversible physical causes have been ruled out.",
    course: "Long-term and often slowly progressive, though some stay as they are. Early explanation, planning while the person has capacity, and a way back in are the main tasks; many are discharged to primary care in between.",
    episode: Some("3 years or more"),
    needs_source: "sourced",
    is_recalled: true,
};

static COURSE_19: Course = Course {
    cluster: ClusterCode::C19,
    needs: "Cognitive problems that give moderate difficulty in self-care and relationships. Probable risk of self-neglect or of harm to others; some anxiety or depression.",
    course: "Long-term and usually progressive. Needs grow by steps, often after an illness, a fall or the loss of a carer; support at home and for carers decides how long the person can stay there.",
    episode: Some("3 years or more"),
    needs_source: "sourced",
    is_recalled: true,
};

static COURSE_20: Course = Course {
    cluster: ClusterCode::C20,
    needs: "Dementia with significant self-care problems and behaviour that challenges carers or services. There may be high anxiety or depression, psychotic symptoms or marked agitation; care arrangements may break down.",
    course: "Long-term and progressive. Distress and behaviour often have treatable causes and may settle with time and with changes in care; admission or a move to residential care may follow when arrangements at home break down.",
    episode: Some("long term"),
    needs_source: "sourced in part",
    is_recalled: true,
};

static COURSE_21: Course = Course {
    cluster: ClusterCode::C21,
    needs: "Cognitive impairment or dementia with significant self-care problems and growing physical frailty. The person may not be aware of it; care arrangements may break down.",
    course: "Long-term and progressive, towards the end of life for many. Physical health, eating, mobility and comfort come to the fore; planning ahead and one plan across services matter most.",
    episode: Some("long term"),
    needs_source: "recalled",
    is_recalled: true,
};
