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
        "Each place agrees its own help, so yours may not look like this. You and your team choose what fits you and write it in your ",
    ),
    T(TermId::CarePlan, "care plan"),
    W("."),
])];

static PEOPLE: [Block; 0] = [];

static TIME: [Block; 1] = [P(&[
    W("You and your team look at your plan again at least "),
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
    &[W("Why do you think this cluster fits me?")],
    &[W("How does it go with the rest of my "), T(TermId::Assessment, "assessment"), W("?")],
    &[W("What help is there in my area, and what can I choose?")],
    &[W("Who is there for me, and who do I call?")],
    &[W("When do we look at my plan again? Can I bring someone?")],
    &[W("How can people like me have a say in how services are run?")],
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
        W(". The council can pay for care and support in this way too. That is a "),
        T(TermId::DirectPayment, "direct payment"),
        W("."),
    ]),
    P(&[W(
        "Ask your team: could I have one? If you get free aftercare once you have left hospital, called section 117, you have a right to ask for one.",
    )]),
];

static CARERS: [Block; 2] = [
    P(&[
        W("You matter too. You can ask the council for a "),
        T(TermId::CarersAssessment, "carer’s assessment"),
        W(", about your own life and health. It is free."),
    ]),
    P(&[W("The team can listen to you at any time. What they may tell you is up to the person you care for.")]),
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_01: Page = Page {
    cluster: ClusterCode::C01,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_02: Page = Page {
    cluster: ClusterCode::C02,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_03: Page = Page {
    cluster: ClusterCode::C03,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_04: Page = Page {
    cluster: ClusterCode::C04,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_05: Page = Page {
    cluster: ClusterCode::C05,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_06: Page = Page {
    cluster: ClusterCode::C06,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_07: Page = Page {
    cluster: ClusterCode::C07,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_11: Page = Page {
    cluster: ClusterCode::C11,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_12: Page = Page {
    cluster: ClusterCode::C12,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_13: Page = Page {
    cluster: ClusterCode::C13,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_14: Page = Page {
    cluster: ClusterCode::C14,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_15: Page = Page {
    cluster: ClusterCode::C15,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_16: Page = Page {
    cluster: ClusterCode::C16,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_17: Page = Page {
    cluster: ClusterCode::C17,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_18: Page = Page {
    cluster: ClusterCode::C18,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_19: Page = Page {
    cluster: ClusterCode::C19,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_20: Page = Page {
    cluster: ClusterCode::C20,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static PAGE_21: Page = Page {
    cluster: ClusterCode::C21,
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
                    "These are often ways to cope with too much pain. With time and help, other ways can be found.",
                )]),
            ],
            common: &EXPERIENCE,
        },
        Section {
            topic: Topic::Help,
            heading: "What help there may be",
            own: &[
                P(&[W("Most people are offered:")]),
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
                &[W("Who can I call in a bad night, and what will they do?")],
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

static COURSE_00: Course = Course {
    cluster: ClusterCode::C00,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: None,
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_01: Course = Course {
    cluster: ClusterCode::C01,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_02: Course = Course {
    cluster: ClusterCode::C02,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_03: Course = Course {
    cluster: ClusterCode::C03,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_04: Course = Course {
    cluster: ClusterCode::C04,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_05: Course = Course {
    cluster: ClusterCode::C05,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_06: Course = Course {
    cluster: ClusterCode::C06,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_07: Course = Course {
    cluster: ClusterCode::C07,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
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
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_11: Course = Course {
    cluster: ClusterCode::C11,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_12: Course = Course {
    cluster: ClusterCode::C12,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_13: Course = Course {
    cluster: ClusterCode::C13,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_14: Course = Course {
    cluster: ClusterCode::C14,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_15: Course = Course {
    cluster: ClusterCode::C15,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_16: Course = Course {
    cluster: ClusterCode::C16,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_17: Course = Course {
    cluster: ClusterCode::C17,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_18: Course = Course {
    cluster: ClusterCode::C18,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_19: Course = Course {
    cluster: ClusterCode::C19,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_20: Course = Course {
    cluster: ClusterCode::C20,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};

static COURSE_21: Course = Course {
    cluster: ClusterCode::C21,
    needs: "Wide-ranging difficulties and a life that is chaotic and challenging, with moderate to very severe repeat self-harm or other impulsive behaviour. Engagement may be over-dependent or hostile.",
    course: "Enduring. Self-harm and impulsive acts come and go with what happens in life; continuity of staff and an agreed crisis plan matter more than the length of a single intervention.",
    episode: Some("3 years or more"),
    needs_source: "recalled",
    is_recalled: true,
};
