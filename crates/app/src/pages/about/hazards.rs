//! The hazard log, written by `cargo xtask codegen` from `crates/app/data/hazards.json`. Do not edit.

use super::hazard_log::{Hazard, HazardGroup, HazardLog, NamedTest};

pub(super) static HAZARDS: HazardLog = HazardLog {
    title: "Hazard log",
    source: "Written in the manner of DCB0129, Clinical Risk Management: its Application in the Manufacture of Health IT Systems. It is no clinical safety case, nobody has assessed it against that standard, and no clinical safety officer has approved it.",
    rights: "Written for Clusterwise; MIT licence.",
    status: "draft",
    groups: &[
        HazardGroup {
            title: "The suggestion and the decision",
            hazards: &[
                Hazard {
                    id: "H01",
                    hazard: "A suggested cluster is accepted without thought",
                    cause: "The suggestion looks certain, the clinician is pressed for time, and what a program says carries weight.",
                    effect: "The person is given the care of a cluster that does not fit their needs: too little, too much, or of another kind.",
                    controls: &[
                        "The suggestion is shown only after the clinician has named a cluster of their own, whatever address is typed, and both are kept.",
                        "Nothing is chosen beforehand, neither a rating nor a decision.",
                        "The reasons for and against, the must clauses and the single ratings that would change the answer stand beside it, and any other cluster can be looked at in the same way.",
                        "Share and fit are said not to be the chance of being right.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/decision.spec.mjs",
                            test: "no suggestion is shown before the own cluster is given, whatever address is typed",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/decision.spec.mjs",
                            test: "the grid and the reasons of any cluster can be looked at",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "the_own_cluster_stays_as_it_was_once_the_suggestion_was_shown",
                        },
                        NamedTest { file: "crates/ui/src/rating_field.rs", test: "nothing_is_preselected" },
                        NamedTest {
                            file: "crates/ui/src/ranking.rs",
                            test: "what_a_share_is_not_is_said_with_the_table",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/properties.rs",
                            test: "tipping_lists_exactly_the_single_steps_that_change_the_first",
                        },
                    ],
                    remains: &[
                        "Train clinicians in the clustering tool, and say that disagreeing is expected.",
                        "Watch how often the first opinion, the suggestion and the decision agree: the casemix counts it.",
                    ],
                },
                Hazard {
                    id: "H02",
                    hazard: "The provisional rules are taken for the official ones",
                    cause: "The rule pack that is built in was reconstructed from published descriptions. No cell of it was checked against the official grid, and the care transitions are recalled as well.",
                    effect: "A suggestion that the official rules would not make is relied on as if they had made it.",
                    controls: &[
                        "Every suggestion, every grid, the transition tables, the paragraph for the patient record and the casemix name the pack and say that it is provisional. The parts of the page that show a suggestion cannot be drawn without saying so.",
                        "“How it works” shows the rules cluster by cluster, with how many cells were checked.",
                        "A service can load its own transcription, cell by cell marked as checked or not.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "crates/ui/src/suggestion_banner.rs",
                            test: "provisional_the_pack_and_who_decides_are_always_said",
                        },
                        NamedTest {
                            file: "crates/ui/src/review_banner.rs",
                            test: "provisional_the_source_and_who_decides_are_always_said",
                        },
                        NamedTest {
                            file: "crates/ui/src/cluster_grid.rs",
                            test: "the_pack_and_that_it_is_provisional_are_said_with_every_grid",
                        },
                        NamedTest {
                            file: "crates/ui/src/transition_table.rs",
                            test: "every_table_names_each_listed_cluster_and_says_that_it_is_provisional",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/packs.spec.mjs",
                            test: "the pack in use can be looked at, cluster by cluster, with what is provisional",
                        },
                        NamedTest {
                            file: "crates/ui/src/sentences/pack.rs",
                            test: "a_pack_that_was_checked_in_part_says_how_much",
                        },
                    ],
                    remains: &[
                        "Decide whether the built-in pack may be used with people at all.",
                        "Transcribe the official grid into a pack, have a second person check it, and load it in every browser that is used.",
                    ],
                },
                Hazard {
                    id: "H03",
                    hazard: "A rule pack that a service loaded is wrong",
                    cause: "A slip in the transcription, a damaged or cut-off file, or an old version that is loaded in one browser and not in another.",
                    effect: "Every suggestion for some clusters is wrong in the same way, and nobody sees why.",
                    controls: &[
                        "A pack is checked as a whole before it is used. A pack with a mistake is refused with the file, the row and what to do, and nothing changes.",
                        "A pack has a version worked out from its rules, which stands beside every suggestion and in the paragraph: two browsers with different rules say different versions.",
                        "No pack can take the name of the built-in one.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/packs.spec.mjs",
                            test: "a broken rule pack is refused with the file, the row and what to do, and changes nothing",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/packs.spec.mjs",
                            test: "an own pack is used and named on every result, survives a reload, and can be removed",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/broken_packs.rs",
                            test: "each_mistake_is_told_in_its_own_words",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/properties.rs",
                            test: "a_pack_with_a_piece_torn_out_or_put_in_is_a_pack_or_a_list_of_problems",
                        },
                        NamedTest {
                            file: "crates/app/src/state/packs.rs",
                            test: "another_pack_cannot_take_the_id_of_the_built_in_one",
                        },
                    ],
                    remains: &[
                        "A slip that still makes a valid pack cannot be found by the program: have the pack checked cell by cell by a second person.",
                        "Say which version of the pack is the one to use, and compare it with what the page shows.",
                    ],
                },
                Hazard {
                    id: "H04",
                    hazard: "The clusters are ranked wrongly",
                    cause: "A mistake in the program that counts points, must clauses or fit.",
                    effect: "A cluster is suggested that the rules do not suggest.",
                    controls: &[
                        "The ranking is worked out in whole numbers, so that it is the same on every computer.",
                        "A second program, written from the description of the method alone, gives the same ranking for any ratings and any rules.",
                        "Each must clause is tried at each of its boundaries, and worked cases that a clinician can read and dispute are ranked at every test.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "crates/allocation/tests/properties.rs",
                            test: "a_random_pack_ranks_as_the_written_method_says",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/properties.rs",
                            test: "the_built_in_pack_ranks_as_the_written_method_says",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/boundaries.rs",
                            test: "every_boundary_of_every_clause_is_where_the_clause_says",
                        },
                        NamedTest {
                            file: "tests/tests/golden.rs",
                            test: "each_worked_case_is_ranked_as_its_clinician_expects",
                        },
                    ],
                    remains: &[
                        "The worked cases were labelled by their authors: have clinicians of the service read them, dispute them and add their own.",
                    ],
                },
                Hazard {
                    id: "H05",
                    hazard: "A rating that is not known is read as 0",
                    cause: "The form writes 9 for not known. A program may add it up, or leave it out without a word.",
                    effect: "Someone about whom little is known seems to have few problems, and is given less care.",
                    controls: &[
                        "Not known is a case of its own, never a number: it takes no part in points, totals or comparisons.",
                        "Beside the suggestion stand how many scales are known, which are missing and why that matters. A must clause that hangs on a missing rating is “cannot be checked”, never met.",
                        "Nothing is suggested when nothing is known, and a discharge is never suggested while a current scale is not known.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/decision.spec.mjs",
                            test: "not known is said to be missing, and is never counted as 0",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/properties.rs",
                            test: "a_rating_that_is_not_known_adds_nothing",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/properties.rs",
                            test: "a_clause_is_unchecked_only_when_the_unknown_ratings_could_decide_it",
                        },
                        NamedTest {
                            file: "crates/ratings/src/assessment.rs",
                            test: "not_known_is_counted_as_neither_zero_nor_nine",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "nothing_is_suggested_when_nothing_is_known",
                        },
                        NamedTest {
                            file: "crates/outcomes/tests/properties.rs",
                            test: "not_known_is_read_as_no_number",
                        },
                        NamedTest {
                            file: "crates/ui/src/patient_record.rs",
                            test: "a_rating_that_is_not_known_has_no_number",
                        },
                    ],
                    remains: &["Say how many scales may be missing before an assessment is repeated."],
                },
                Hazard {
                    id: "H06",
                    hazard: "Clusterwise is used for what it is not meant for",
                    cause: "It is near at hand: for a diagnosis, for an assessment of risk, for children and young people, for learning disability or forensic services, by someone who is not trained in the clustering tool, or to decide who gets a service at all.",
                    effect: "A decision is made about someone on grounds that do not bear it.",
                    controls: &[
                        "Every suggestion says that it is decision support, that it does not diagnose or assess risk, and that a clinician decides.",
                        "This page says what the tool is for, for whom it is not, and what it is not.",
                        "No diagnosis, medicine or risk decision is shown anywhere.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/about.spec.mjs",
                            test: "the intended use and its limits are said, with the rule pack in use",
                        },
                        NamedTest {
                            file: "crates/ui/src/suggestion_banner.rs",
                            test: "provisional_the_pack_and_who_decides_are_always_said",
                        },
                    ],
                    remains: &["Say who may use it, for whom, and how disagreement and complaints are handled."],
                },
                Hazard {
                    id: "H07",
                    hazard: "A warning on the page is missed by someone who reads it another way",
                    cause: "A screen reader, a small window, high magnification, forced colours, a dark screen or paper: a marking by colour, place or shape alone is not there.",
                    effect: "That the rules are provisional, that a clause is broken, that something was not saved or that a review is overdue goes unseen.",
                    controls: &[
                        "Every marking is a word as well. What is provisional is a sentence in the suggestion’s own region.",
                        "What was done, and what could not be done, is announced, and errors take the focus.",
                        "Every page is checked in light, dark and forced colours, in a window of 320 pixels, and on paper where it is meant to be printed. The whole task is done by keyboard alone.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/pages.spec.mjs",
                            test: "#/about has no accessibility fault, and nothing to scroll sideways",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/looks.spec.mjs",
                            test: "in the result, in every tab, and where it cannot be saved",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/looks.spec.mjs",
                            test: "on paper the chosen ratings are marked, and every panel of the result is there",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/rate.spec.mjs",
                            test: "a person is rated and saved, and the paragraph for the patient record is copied",
                        },
                        NamedTest {
                            file: "crates/ui/src/notification_banner.rs",
                            test: "what_was_done_or_could_not_be_done_is_announced",
                        },
                        NamedTest {
                            file: "crates/ui/src/cluster_grid.rs",
                            test: "every_known_rating_is_marked_once_and_in_words",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock-looks.spec.mjs",
                            test: "the page that is locked, a wrong passcode, and a forgotten one",
                        },
                    ],
                    remains: &[
                        "Nobody who uses a screen reader every day has tested it: let such a clinician try it before relying on it.",
                    ],
                },
                Hazard {
                    id: "H08",
                    hazard: "A kept suggestion is worked out again with other rules",
                    cause: "A rule pack is loaded, changed or removed after an assessment was saved, or while one is being made.",
                    effect: "The record says that something was suggested which was never shown, and the decision looks as if it had been made against it.",
                    controls: &[
                        "A suggestion is kept as it was shown, with the pack’s name and version, and never worked out again.",
                        "An assessment that was begun with a pack that is gone says so and waits until another is chosen.",
                        "At a review with another pack both are named; ratings are compared and ranks are not.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/packs.spec.mjs",
                            test: "an assessment that was begun with a pack that is gone is not ranked with another unasked",
                        },
                        NamedTest {
                            file: "crates/app/src/state/packs.rs",
                            test: "a_pack_that_is_chosen_and_not_here_is_never_replaced_by_another",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "a_rule_pack_that_is_gone_is_never_replaced_unasked",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/reviews.spec.mjs",
                            test: "another rule pack than last time: both are named, ratings are compared and ranks are not",
                        },
                    ],
                    remains: &[
                        "Keep the files of the packs that were used, for as long as the assessments made with them.",
                    ],
                },
            ],
        },
        HazardGroup {
            title: "Ratings, people and records",
            hazards: &[
                Hazard {
                    id: "H09",
                    hazard: "A key that was meant for one scale rates the next",
                    cause: "The keys 0 to 4 and 9 rate a scale and move on. A page that follows late would give a quick second key to the wrong scale, and every rating after it would be one off.",
                    effect: "A whole set of ratings is wrong and looks complete.",
                    controls: &[
                        "The focus moves before the next key can arrive, and keys rate only the scale that has the focus.",
                        "Backspace goes back. What is missing stays in sight, with links. Other keys, and keys held with Ctrl or Alt, do nothing.",
                        "The mouse and the arrow keys rate and stay. The rating keys can be turned off.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/rate.spec.mjs",
                            test: "a person is rated and saved, and the paragraph for the patient record is copied",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/rate.spec.mjs",
                            test: "rate and go on, and Backspace goes back",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/rate.spec.mjs",
                            test: "leave other keys and combinations alone",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/rate.spec.mjs",
                            test: "the mouse and the arrows rate and stay",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/rate.spec.mjs",
                            test: "do nothing once they are turned off in the settings",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "keys_go_from_scale_to_scale_and_to_the_letter_where_one_is_needed",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/faults/typing.rs",
                            test: "digits_typed_faster_than_they_are_kept_rate_each_its_own_scale",
                        },
                    ],
                    remains: &[
                        "Read the ratings in the paragraph before it goes into the patient record: they stand there scale by scale.",
                    ],
                },
                Hazard {
                    id: "H10",
                    hazard: "The ratings of one person are saved with another",
                    cause: "An assessment is left unfinished and someone else is assessed, another tab is open, or two labels look alike.",
                    effect: "Two people have wrong records, and each may be given care that was meant for the other.",
                    controls: &[
                        "An unfinished assessment keeps its person. Whoever begins another is told whose it is, and finishes or deletes it first.",
                        "Answers that could not be kept are never given to someone else.",
                        "The label stands at the head of every step from the ratings on. Someone of the caseload is chosen from a list, never guessed from what is typed, and a label that is taken is refused however it is spaced or written.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "ratings of an unsaved assessment are never given to someone else",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "answers_that_could_not_be_kept_are_never_given_to_someone_else",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "an_unfinished_assessment_of_somebody_else_comes_first_and_says_so",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "someone_on_the_caseload_is_chosen_and_never_guessed",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/reviews.rs",
                            test: "answers_about_one_person_are_not_given_to_another",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/labels.spec.mjs",
                            test: "an empty label, one that is too long and one that is taken are refused",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/faults/typing.rs",
                            test: "the_next_assessment_is_not_taken_for_the_one_whose_last_answer_is_still_being_kept",
                        },
                    ],
                    remains: &[
                        "Agree how labels are made up, and keep which label is whose in the patient record and nowhere else.",
                    ],
                },
                Hazard {
                    id: "H11",
                    hazard: "The paragraph goes into the wrong patient record, or says something other than what was decided",
                    cause: "It is copied from one program and pasted into another, and it carries no name and no label.",
                    effect: "A wrong cluster stands in somebody’s patient record.",
                    controls: &[
                        "The paragraph is made of what was saved and of nothing else, so that it is the same whenever it is copied.",
                        "It holds the day, the ratings, the first opinion, the suggestion, the decision with its reason, and the pack.",
                        "It holds no label on purpose: the label would be a link between the two records.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "crates/ui/src/patient_record.rs",
                            test: "the_text_holds_everything_that_was_decided_and_with_what",
                        },
                        NamedTest {
                            file: "crates/ui/src/patient_record.rs",
                            test: "what_does_not_hold_is_said_where_it_belongs",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/decision.spec.mjs",
                            test: "another cluster needs a reason, which is kept and goes into the paragraph",
                        },
                    ],
                    remains: &[
                        "Open the right patient record first, and compare the day and the ratings after pasting.",
                    ],
                },
                Hazard {
                    id: "H12",
                    hazard: "A wrong assessment stays in the history, or a correction hides what was there",
                    cause: "A slip is seen only after saving. Changing it silently would hide what a decision was made on.",
                    effect: "A later review compares with ratings that were never right, or nobody can tell any more what was decided and when.",
                    controls: &[
                        "A correction keeps the version before beside it, with the day and the reason, and is marked as a correction in the history and in the paragraph.",
                        "An assessment is deleted only when that is confirmed twice, and the question says what the deletion does.",
                        "A correction that another tab has overtaken is told so and writes over nothing.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/corrections.spec.mjs",
                            test: "a corrected assessment is marked, and the version before is kept beside it",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/corrections.spec.mjs",
                            test: "an assessment is deleted only when that is confirmed twice, and what it does is said",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/corrections.spec.mjs",
                            test: "one corrects what the other corrects: the later is told, and the first correction stays",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/corrections.rs",
                            test: "a_correction_keeps_the_version_before_and_says_what_was_wrong",
                        },
                    ],
                    remains: &["Correct the patient record as well: the program cannot."],
                },
                Hazard {
                    id: "H13",
                    hazard: "The day of an assessment is wrong, or the computer’s clock is",
                    cause: "A slip in the date, a computer whose clock is not set, or a clock that was set back.",
                    effect: "The next review falls due too late or too early, and the history stands in the wrong order.",
                    controls: &[
                        "A day that does not exist, lies in the future, is before 2009, or comes before the last assessment or the re-opening of care is refused, with the reason.",
                        "The next review is worked out by the calendar and shown as a day before the decision is saved.",
                        "What is kept never depends on the clock: records are told apart by how often they were written, not by when.",
                        "An assessment that is dated after today means that the clock is probably wrong: the page asks, and nothing is lost by it.",
                    ],
                    tests: &[
                        NamedTest { file: "crates/app/src/state/tests.rs", test: "dates_are_refused_with_what_to_do" },
                        NamedTest {
                            file: "crates/app/src/state/tests/reviews.rs",
                            test: "a_review_is_not_before_the_last_assessment_nor_in_the_future",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/reviews.rs",
                            test: "every_period_from_every_day_of_a_plain_and_a_leap_year_ends_where_the_calendar_says",
                        },
                        NamedTest {
                            file: "crates/records/src/person.rs",
                            test: "assessments_are_in_order_of_date_and_then_of_saving",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/clock.spec.mjs",
                            test: "a clock that was set back is asked about, nothing is lost, and an assessment can still be made",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/clock.spec.mjs",
                            test: "the clock is set back while the page is open: it is asked about without a reload",
                        },
                    ],
                    remains: &[
                        "Set the clocks of the computers from the network.",
                        "Compare the day of the next review with the patient record.",
                    ],
                },
            ],
        },
        HazardGroup {
            title: "Reviews and change over time",
            hazards: &[
                Hazard {
                    id: "H14",
                    hazard: "A step down because ratings fell under treatment",
                    cause: "Ratings are of the last two weeks. They fall while care works, and rise when it is taken away.",
                    effect: "Care that keeps someone well is withdrawn.",
                    controls: &[
                        "Lower ratings alone never suggest a step down. The page asks whether the fall is only because of continuing treatment. Until the answer is no, the suggestion is to stay.",
                        "The answer is asked again when a rating changes, is kept, and stands in the paragraph.",
                        "A move outside the care transitions, or against the suggestion, needs a reason, which is kept.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "crates/app/src/state/tests/reviews.rs",
                            test: "lower_ratings_suggest_to_stay_until_treatment_is_ruled_out",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/reviews.rs",
                            test: "the_answer_about_treatment_is_asked_again_when_a_rating_changes",
                        },
                        NamedTest {
                            file: "tests/tests/reviews.rs",
                            test: "each_step_down_of_the_table_is_withheld_until_treatment_is_ruled_out",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/year.spec.mjs",
                            test: "the year, from the second review to discharge",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/reviews.spec.mjs",
                            test: "a move outside the transitions needs a reason, which the paragraph and the record keep",
                        },
                    ],
                    remains: &[
                        "The answer is a clinician’s judgement. Agree who is asked before care is stepped down.",
                    ],
                },
                Hazard {
                    id: "H15",
                    hazard: "Someone is discharged by mistake",
                    cause: "Ratings of 0 at one review are taken for recovery, scales were not known, or discharge is chosen by a slip.",
                    effect: "Care ends while it is needed, and no further review falls due.",
                    controls: &[
                        "Discharge is suggested only where the transition table expects it, with all 13 current scales known and at 0 or 1, the historical ones known and at 2 at most, and continuing treatment ruled out. What withholds it is named.",
                        "A discharge is written together with the end of care. It can be corrected, and care can be opened again with everything that came before.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "crates/allocation/src/review/change.rs",
                            test: "history_withholds_discharge_above_2_and_where_it_is_not_known",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/reviews.rs",
                            test: "a_suggestion_keeps_to_the_rules",
                        },
                        NamedTest { file: "crates/ui/src/review_banner.rs", test: "what_withholds_discharge_is_named" },
                        NamedTest {
                            file: "tests/e2e/journeys/corrections.spec.mjs",
                            test: "a discharge that is corrected stays one, and the care stays closed",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/reviews.spec.mjs",
                            test: "closed care is not assessed until it is open again, and opening it keeps what came before",
                        },
                    ],
                    remains: &["The rule for suggesting discharge is this tool’s own. Decide whether it is yours."],
                },
                Hazard {
                    id: "H16",
                    hazard: "An overdue review is not seen",
                    cause: "The page is not opened, the list is long, the person is on another computer’s list, or the clock is wrong. Clusterwise sends no reminders: it cannot.",
                    effect: "Needs change and nobody looks.",
                    controls: &[
                        "The first page says how many reviews are overdue. The caseload lists the longest overdue first, in words as well as in colour, and can show those alone that are due.",
                        "The person’s page and the paragraph say when the next review is due.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/caseload.spec.mjs",
                            test: "people are listed with those due longest first, and can be searched and filtered",
                        },
                        NamedTest {
                            file: "crates/app/src/state/caseload.rs",
                            test: "due_dates_are_said_as_a_person_would",
                        },
                        NamedTest {
                            file: "crates/allocation/tests/reviews.rs",
                            test: "a_review_is_early_then_near_then_overdue",
                        },
                    ],
                    remains: &["Keep the review dates where reminders are made. This list is no reminder."],
                },
                Hazard {
                    id: "H17",
                    hazard: "A review falls due later than the national period",
                    cause: "A service sets a period of its own that is longer, or sets it for the wrong cluster.",
                    effect: "People are reviewed too late, and nobody notices, because the list says that all is in time.",
                    controls: &[
                        "A longer period says so in the settings, at the decision, on the person’s page and in the paragraph, whatever the settings say by then.",
                        "A period that cannot be is refused, and one that is taken back gives the national one again.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/local.spec.mjs",
                            test: "a longer period says so: in the settings, at the decision and on the page of the person",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/local.spec.mjs",
                            test: "a shorter period: the next review follows it, and the national one again once it is taken back",
                        },
                        NamedTest {
                            file: "crates/app/src/state/periods.rs",
                            test: "a_saved_date_is_held_against_the_national_maximum_whatever_the_settings_say",
                        },
                    ],
                    remains: &["Say who may set periods, and set them alike in every browser that is used."],
                },
                Hazard {
                    id: "H18",
                    hazard: "Last time’s ratings are taken over without rating",
                    cause: "It is quicker to copy than to rate.",
                    effect: "A change in needs is not seen, and the review looks as if it had taken place.",
                    controls: &[
                        "A review begins with no rating. Last time’s are hidden until they are asked for.",
                        "They are copied one scale at a time and by hand. What was not known last time is never copied.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/year.spec.mjs",
                            test: "the first review: nothing is filled in, last time is shown when asked for, and a scale is copied by hand",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/reviews.rs",
                            test: "a_review_begins_with_no_rating_and_copies_only_what_is_asked_for",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/reviews.rs",
                            test: "what_was_not_known_last_time_is_never_copied",
                        },
                        NamedTest {
                            file: "crates/ui/src/rating_field.rs",
                            test: "last_time_is_shown_beside_the_choices_and_never_chosen",
                        },
                    ],
                    remains: &["Say that each review is rated afresh, from the last two weeks."],
                },
                Hazard {
                    id: "H19",
                    hazard: "A change over time is misread",
                    cause: "Scales that were not known once, a change smaller than the error of measurement, scores of which one falls and the other rises when things get better, or many tables of which one stands out by chance.",
                    effect: "Someone is said to be better or worse who is not, or a team is judged by chance.",
                    controls: &[
                        "Two assessments are compared only over scales known both times, and what is left out is named with its day.",
                        "A change says which way is better, and whether it is reliable by which source. A total with too few scales is not given.",
                        "Fewer than five pairs are counted and not compared.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/reviews.spec.mjs",
                            test: "ratings that are not known at one of the two times are left out, and it is said which",
                        },
                        NamedTest {
                            file: "crates/ui/src/sentences/outcome.rs",
                            test: "a_change_says_what_it_is_over_and_whether_it_is_reliable_and_who_says_so",
                        },
                        NamedTest {
                            file: "crates/ui/src/sentences/outcome.rs",
                            test: "wellbeing_is_said_in_converted_points_and_a_rise_is_an_improvement",
                        },
                        NamedTest {
                            file: "crates/outcomes/tests/worked_pairs.rs",
                            test: "scales_not_known_now_are_no_improvement",
                        },
                        NamedTest {
                            file: "crates/ui/src/casemix/outcome_table.rs",
                            test: "of_fewer_than_five_pairs_only_the_number_is_shown_whatever_is_given",
                        },
                    ],
                    remains: &["Read figures with someone who knows the service: they say what changed, never why."],
                },
            ],
        },
        HazardGroup {
            title: "What is kept, and what is lost",
            hazards: &[
                Hazard {
                    id: "H20",
                    hazard: "Work is lost when the page is closed, reloaded or stops",
                    cause: "A tab is closed, the computer shuts down, the browser crashes, or the program stops on a mistake of its own.",
                    effect: "The assessment is made again from memory, or not at all.",
                    controls: &[
                        "The unfinished assessment is kept at every answer, down to a reason half typed, and offered at the next visit.",
                        "A finished one is saved before the unfinished one is cleared, so that a crash between the two loses nothing and offers nothing twice.",
                        "When the program stops, a message that stands ready says that what was saved is still saved.",
                        "Every action of a user was tried in random order with every fault at every write: what the page says is saved, is there.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/reload.spec.mjs",
                            test: "every step of an assessment survives a reload, down to a reason half typed",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/reload.spec.mjs",
                            test: "an unfinished assessment is offered on the first page of another visit, and goes on where it was left",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/stopped.spec.mjs",
                            test: "a panic shows the message, tells nobody what was typed, and loses nothing",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "an_unfinished_assessment_survives_a_reload_after_any_answer",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/tabs.rs",
                            test: "an_assessment_is_not_offered_again_when_the_page_died_before_clearing_it",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/faults.rs",
                            test: "with_every_fault_at_every_change_it_is_done_or_nothing_has_happened",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/sequences.rs",
                            test: "whatever_is_done_what_was_acknowledged_is_there_and_a_lock_makes_no_difference",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/faults.rs",
                            test: "whatever_is_done_and_whatever_write_fails_what_is_said_to_be_saved_is_there",
                        },
                    ],
                    remains: &["Put the decision into the patient record when it is made, not at the end of the day."],
                },
                Hazard {
                    id: "H21",
                    hazard: "A record is damaged, missing, or cannot be read",
                    cause: "A fault of the disk or the browser, a store that was cleared underneath, a later version of the page, or another program that writes to the same place.",
                    effect: "Somebody’s history is gone, or the next save writes over what could still have been rescued.",
                    controls: &[
                        "What cannot be read is listed with the reason, kept as it is and never written over. Only the user deletes it.",
                        "Each record has a second copy in another store of the browser. A record that is damaged, missing or behind is put back from it at the next start, and the page says which and why.",
                        "What is written is read back and compared. If the browser kept something else, what was there before is put back.",
                        "Texts of any kind under any name were tried: each is a record or is listed, and no message repeats what is in it.",
                        "The settings check every record and every second copy when they are asked to, and show the figures.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "is listed with the reason, kept as it is, and deleted only when that is confirmed",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "an unfinished assessment that cannot be read is never written over",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/any_text.rs",
                            test: "any_text_under_any_key_is_read_or_listed_and_kept",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/any_text.rs",
                            test: "what_cannot_be_read_is_never_written_over_nor_deleted_with_the_rest",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/samples.rs",
                            test: "samples_of_earlier_versions_are_read_and_saved_as_the_latest",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/copies.spec.mjs",
                            test: "what is missing or damaged is put back at the next start, and it is said which and why",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/copies.spec.mjs",
                            test: "everything that was cleared comes back",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/copies.spec.mjs",
                            test: "the health check shows its figures, and finds what is damaged and what differs",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/copies.rs",
                            test: "of_a_record_and_its_copy_the_right_one_stays",
                        },
                        NamedTest {
                            file: "tests/fuzz/tests/any_bytes.rs",
                            test: "what_is_nearly_right_is_read_or_refused",
                        },
                    ],
                    remains: &[
                        "Both copies are in one browser on one computer, and go together when its data are cleared: keep nothing here that is not in the patient record as well.",
                    ],
                },
                Hazard {
                    id: "H22",
                    hazard: "Two tabs write over each other",
                    cause: "The page is open twice, and the same person is assessed, corrected, closed or deleted in both.",
                    effect: "One of the two assessments is gone without a word.",
                    controls: &[
                        "A record is written only if it is still the one that was read. The later is told, and shown what is there now.",
                        "Both assessments of a person are kept. An unfinished one that is open twice asks whose answers to take.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/tabs.spec.mjs",
                            test: "two tabs that assess the same person: the later is told, and both are kept",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/tabs.spec.mjs",
                            test: "the later can take the other’s answers",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/tabs.spec.mjs",
                            test: "a person who is deleted in one tab is gone from the other",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/tabs.rs",
                            test: "the_second_tab_to_save_a_person_is_given_what_is_there",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/tabs.rs",
                            test: "the_work_of_a_tab_that_wrote_at_the_same_moment_stays",
                        },
                    ],
                    remains: &["Nothing more is asked of you than to read what the page says."],
                },
                Hazard {
                    id: "H23",
                    hazard: "The store is full",
                    cause: "A browser keeps about 5 million characters for a site. Other pages of the same address share them.",
                    effect: "A decision is not saved, and the clinician believes that it is.",
                    controls: &[
                        "A save that fails says so, says what to do, and leaves everything on the screen, from where it can still be copied.",
                        "Nothing that was saved before is harmed, and the save is made as soon as there is room.",
                        "The settings show how much room is used.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "at the last step: the decision stays, can be copied, and is saved once there is room",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "at the first answers: it says so, keeps them on the screen, and saves once there is room",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "the settings say how much room is used, and what the browser answers about keeping it",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/tabs.rs",
                            test: "a_full_store_loses_nothing_and_takes_more_once_there_is_room",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/course.rs",
                            test: "a_full_store_loses_neither_the_person_nor_what_was_typed",
                        },
                    ],
                    remains: &["Delete people whose care has ended, by your rules for keeping records."],
                },
                Hazard {
                    id: "H24",
                    hazard: "The browser keeps nothing",
                    cause: "Private browsing, a setting of the organisation, a browser that clears everything when it is closed, or someone who clears it while the page is open.",
                    effect: "Assessments are gone at the end of the session.",
                    controls: &[
                        "Where the page may keep nothing, it says so from the first answer on. A result can still be had and copied.",
                        "The settings say whether the browser has promised to keep what is here, and can ask it.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "no storage at all: it says so, and a result can still be had and copied",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "a storage that refuses every write: it says so, and a result can still be had and copied",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/any_text.rs",
                            test: "a_browser_that_denies_everything_says_so",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/clock.spec.mjs",
                            test: "what is cleared underneath: what is typed stays, words say what happened, and the rest comes back",
                        },
                    ],
                    remains: &[
                        "A private window that keeps things until it is closed looks like any other to the page: do not use one.",
                        "Do not let the organisation’s browsers clear site data on closing, or do not rely on what is kept.",
                    ],
                },
                Hazard {
                    id: "H25",
                    hazard: "Something is deleted by mistake, or is still there after it was deleted",
                    cause: "A slip of the hand, or a deletion that only seems to work.",
                    effect: "A history is gone; or what should be gone can still be read.",
                    controls: &[
                        "Deleting asks first and says what goes. Assessments ask twice.",
                        "Deleting takes the second copy as well. Deleting everything removes all that is Clusterwise’s, the program’s files included, and nothing of other pages; it is checked, and the page says if something is left.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "a person is deleted only when that is confirmed",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/deleting.spec.mjs",
                            test: "a person is in neither place any more, nor after a reload",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/deleting.spec.mjs",
                            test: "of ours is deleted, the program for when there is no network too, and nothing of other pages",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/copies.spec.mjs",
                            test: "one tab deletes a person while the other saves somebody: nothing comes back",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/faults.rs",
                            test: "deleting_everything_deletes_what_it_can_and_says_if_something_is_left",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "nothing_is_deleted_before_it_is_confirmed",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/deleting.spec.mjs",
                            test: "everything is deleted in one tab: the other keeps nothing of it, and brings nothing back",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/copies.spec.mjs",
                            test: "IndexedDB does not answer: the page works, deletes nothing that it could not delete for good, and says so",
                        },
                    ],
                    remains: &[
                        "A browser may leave traces of what it deleted in its files for a time: encrypt the disks.",
                    ],
                },
                Hazard {
                    id: "H26",
                    hazard: "An old version of the page and a new one are open side by side",
                    cause: "A tab was opened before an update and stays open for days.",
                    effect: "The old page writes over what the new one has kept, and drops what it does not know.",
                    controls: &[
                        "Each record says in which form it is written. A page that meets a later form says so and leaves it alone.",
                        "Earlier forms are read, and a record is written only if it is still the one that was read.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "crates/records/tests/kept/tabs.rs",
                            test: "a_page_of_version_1_and_one_of_version_2_do_not_write_over_each_other",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/samples.rs",
                            test: "a_later_version_says_so_and_no_version_says_that",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/storage.spec.mjs",
                            test: "is listed with the reason, kept as it is, and deleted only when that is confirmed",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock.spec.mjs",
                            test: "what an older page wrote in clear beside the lock is read, and encrypted",
                        },
                    ],
                    remains: &["Tell people when a new version is put on the server, and ask them to close old tabs."],
                },
                Hazard {
                    id: "H27",
                    hazard: "Clusterwise, or a part of it, cannot be opened because there is no network",
                    cause: "The network of the clinic fails, or the server does.",
                    effect: "Nobody can be rated, the work stops in the middle, or a review is decided without seeing what it comes to.",
                    controls: &[
                        "After one visit the whole program is in the browser: every page opens without a network, the first one included.",
                        "Until then, pages that follow a first visit are fetched while the scales are rated. What cannot be had says so and can be tried again, and a review cannot be decided before it is seen what it comes to.",
                        "The settings say whether it works without a network.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/offline.spec.mjs",
                            test: "after one visit to / every page opens with the network off, the first load included",
                        },
                        NamedTest {
                            file: "tests/e2e/offline.spec.mjs",
                            test: "the page that is open on the first visit goes on with the network off",
                        },
                        NamedTest {
                            file: "tests/e2e/parts.spec.mjs",
                            test: "a review is not decided before it is seen what it comes to",
                        },
                        NamedTest {
                            file: "tests/e2e/parts.spec.mjs",
                            test: "there is no connection: it says so, and they can be tried again",
                        },
                    ],
                    remains: &[
                        "Serve the page over HTTPS: without it, browsers keep no program.",
                        "Open it once on each computer while there is a network, and keep paper forms for when all else fails.",
                    ],
                },
                Hazard {
                    id: "H33",
                    hazard: "Old and new files of the program are mixed",
                    cause: "A new version is put on the server while the page is open, half of it, or a file is changed on its way.",
                    effect: "The program works in a way that nobody has tested: it may rank, save or show something wrong.",
                    controls: &[
                        "A version is kept whole or not at all: every file is compared with its fingerprint. One that is missing or changed leaves the version before in use.",
                        "A tab goes on with the files of the version that it was opened with.",
                        "A new version is announced and used only when the user says so, never in the middle of an assessment.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/offline.spec.mjs",
                            test: "that cannot be fetched whole is not kept, and the old one goes on",
                        },
                        NamedTest {
                            file: "tests/e2e/offline.spec.mjs",
                            test: "of which a file was changed on its way is not kept",
                        },
                        NamedTest {
                            file: "tests/e2e/offline.spec.mjs",
                            test: "leaves the tab that was opened before with its own parts",
                        },
                        NamedTest {
                            file: "tests/e2e/offline.spec.mjs",
                            test: "is announced, and neither a reload nor closing every tab applies it",
                        },
                        NamedTest { file: "tests/e2e/policy.spec.mjs", test: "is not run: the program" },
                        NamedTest {
                            file: "tests/e2e/offline.spec.mjs",
                            test: "is offered on the page, but not to someone who assesses, and used on the click",
                        },
                    ],
                    remains: &["Put all files of a version on the server, and index.html last."],
                },
                Hazard {
                    id: "H34",
                    hazard: "An old version is used without anyone knowing",
                    cause: "The program is kept in the browser, and a new version is used only when the user says so.",
                    effect: "A mistake that was mended goes on being made on some computers.",
                    controls: &[
                        "A new version is looked for whenever the page is opened, and announced above the page until it is used.",
                        "The version stands at the foot of every page, and the rule pack’s version beside every suggestion.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/offline.spec.mjs",
                            test: "is announced, and neither a reload nor closing every tab applies it",
                        },
                        NamedTest {
                            file: "tests/e2e/offline.spec.mjs",
                            test: "is offered on the page, but not to someone who assesses, and used on the click",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/about.spec.mjs",
                            test: "the version of the program is said at the foot of the page",
                        },
                    ],
                    remains: &[
                        "When a version mends something that matters, tell people, and say which version they should see at the foot of the page.",
                    ],
                },
            ],
        },
        HazardGroup {
            title: "Privacy",
            hazards: &[
                Hazard {
                    id: "H28",
                    hazard: "A label or something that was written tells who someone is",
                    cause: "A name, an NHS number, a date of birth, an address or a telling detail is typed where a made-up label was asked for.",
                    effect: "Whoever can use the browser learns that a known person has mental health care, and what for.",
                    controls: &[
                        "What can be recognised as an NHS number, an email address, a postcode or a full date of birth is refused at once with the reason and never kept, in labels, teams and everything else that is written.",
                        "Labels are suggested as a colour and a number. The page says where it asks that no name belongs there.",
                        "Nothing typed gets into the address, the title, the console or an error message. The paragraph holds no label.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/labels.spec.mjs",
                            test: "a label that can tell who someone is, is refused at once, and never kept",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/labels.spec.mjs",
                            test: "what is typed at a review, a closing, a correction and in the settings is held to the same",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/labels.spec.mjs",
                            test: "nothing that is typed about a person gets into the address, the title or the console",
                        },
                        NamedTest {
                            file: "crates/records/src/identifier/nhs_number.rs",
                            test: "every_valid_number_is_found_in_any_spacing_and_inside_any_words",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests.rs",
                            test: "what_could_tell_who_someone_is_stays_on_the_screen_and_is_never_stored",
                        },
                    ],
                    remains: &[
                        "A program cannot recognise a name. Say how labels are made up, and look at them now and then.",
                    ],
                },
                Hazard {
                    id: "H29",
                    hazard: "The casemix file tells something about one person",
                    cause: "Small numbers, sums that can be taken apart, two files of the same time, or the names of small teams.",
                    effect: "A reader of the file works out something about somebody whom they know.",
                    controls: &[
                        "Counts under five are hidden, with whatever they could be worked out from. Others are rounded. Small teams are counted together. No mean is given of fewer than five people, and no time is finer than the quarter.",
                        "No label, id, date or free text can reach the file: each kept field declares where it may go, and one that declares nothing does not compile.",
                        "Whole files are attacked at every test with the arithmetic of a reader. The file is shown to the letter before it is saved.",
                        "It leaves only when it is saved, and no other file is written.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/casemix-export.spec.mjs",
                            test: "what is saved is what was shown, nobody is in it, and small numbers are hidden",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/casemix-export.spec.mjs",
                            test: "nothing else writes a file",
                        },
                        NamedTest {
                            file: "crates/casemix/tests/attack.rs",
                            test: "no_hidden_count_of_a_whole_file_comes_down_to_one",
                        },
                        NamedTest {
                            file: "crates/casemix/tests/attack.rs",
                            test: "no_means_can_be_taken_apart_to_fewer_than_five_people",
                        },
                        NamedTest {
                            file: "crates/casemix/tests/attack.rs",
                            test: "no_event_is_in_the_files_of_two_quarters",
                        },
                        NamedTest {
                            file: "crates/app/src/counting/tests.rs",
                            test: "no_label_id_or_date_gets_into_the_file",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/destinations.rs",
                            test: "every_field_of_any_record_is_declared",
                        },
                    ],
                    remains: &[
                        "No technique can promise that nobody is recognised. Decide who may have the file, and give out one a quarter.",
                    ],
                },
                Hazard {
                    id: "H30",
                    hazard: "A printed sheet or a copied paragraph is left where others find it",
                    cause: "A page is printed, or stays in the clipboard of a shared computer.",
                    effect: "Others read about somebody’s care.",
                    controls: &[
                        "The paragraph and the printed title hold no label, and an address holds only random letters.",
                        "The casemix report on paper is made of the protected file, not of the figures on the screen.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/casemix-print.spec.mjs",
                            test: "the report of a real caseload is one page, and no small number is on it",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/labels.spec.mjs",
                            test: "nothing that is typed about a person gets into the address, the title or the console",
                        },
                        NamedTest { file: "crates/app/src/route.rs", test: "every_route_comes_back_from_its_address" },
                    ],
                    remains: &[
                        "Other pages print what is on the screen, labels included. Keep and destroy paper as you do any patient record.",
                        "The clipboard is the computer’s: some keep a history of it. Turn that off on shared computers.",
                    ],
                },
                Hazard {
                    id: "H31",
                    hazard: "What is typed leaves the browser",
                    cause: "A mistake in the program, a library that reports home, a changed file on the server, a page that shows this one in a frame, or an extension of the browser.",
                    effect: "Records of people reach others, and nobody notices.",
                    controls: &[
                        "The page’s own policy forbids it: no request to any other address, no script but its own, no frame, no form. What the browser refuses is tried at every test, and every test fails at a request elsewhere or one that carries anything.",
                        "A file of the program that was changed on its way is not run. Inside a page of another site it does not start.",
                        "Records leave the browser in one way only, the casemix file, and every field says whether it may be counted there.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/policy.spec.mjs",
                            test: "no page does anything that the policy refuses, and nothing is sent",
                        },
                        NamedTest {
                            file: "tests/e2e/policy.spec.mjs",
                            test: "an image, a script, styles, a frame and a request of another site",
                        },
                        NamedTest { file: "tests/e2e/policy.spec.mjs", test: "is not run: the script" },
                        NamedTest {
                            file: "tests/e2e/policy.spec.mjs",
                            test: "the page does not start, and offers to be opened on its own",
                        },
                        NamedTest { file: "tests/e2e/policy.spec.mjs", test: "no cookie is set" },
                        NamedTest {
                            file: "tests/e2e/journeys/casemix-export.spec.mjs",
                            test: "nothing else writes a file",
                        },
                        NamedTest {
                            file: "tests/tests/imports.rs",
                            test: "only_the_platform_reaches_storage_and_the_clock",
                        },
                        NamedTest {
                            file: "tests/tests/imports.rs",
                            test: "nothing_is_logged_and_chance_comes_from_webcrypto_alone",
                        },
                    ],
                    remains: &[
                        "Serve the page over HTTPS from a server that you trust, with the headers that come with it, and limit who may change its files: whoever can change all of them can change what they do.",
                        "Allow no browser extension that can read every page.",
                    ],
                },
                Hazard {
                    id: "H32",
                    hazard: "Made-up figures are taken for real ones",
                    cause: "The casemix has a demonstration of made-up people. It is printed, saved or shown to others.",
                    effect: "A service is judged, or planned, by people who do not exist.",
                    controls: &[
                        "The demonstration is marked on every tab, on paper and in the file, and its teams are called so.",
                        "Nothing of it is kept. It ends when the page is left, and real people never get among the made-up ones.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/casemix.spec.mjs",
                            test: "the demonstration is marked on every tab and on paper, and has figures, tables and definitions",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/casemix.spec.mjs",
                            test: "nothing of the demonstration is kept, and leaving the page ends it",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/casemix.spec.mjs",
                            test: "someone who is saved elsewhere meanwhile never gets among the people of the demonstration",
                        },
                        NamedTest {
                            file: "crates/ui/src/casemix/casemix_report.rs",
                            test: "a_demonstration_says_so_on_paper_too",
                        },
                    ],
                    remains: &["Do not crop the marking when you show a picture of it."],
                },
                Hazard {
                    id: "H35",
                    hazard: "Someone else who uses the computer reads what is kept",
                    cause: "A shared laptop, an account that several people use, a page that was left open, or a computer that is lost or stolen.",
                    effect: "Somebody’s care becomes known to people whom it does not concern, or records are changed by them.",
                    controls: &[
                        "What is kept can be locked with a passcode: then it is encrypted, second copies included, and stays so whatever is saved.",
                        "A locked page shows no label, no count and no title. It locks itself when nobody uses it, and at once when it is asked to, in every tab.",
                        "Each wrong passcode makes the next wait longer, and neither haste nor a reload makes it shorter.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/lock.spec.mjs",
                            test: "it is set by keyboard alone, mistakes are said, and then nothing is kept in clear any more",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock.spec.mjs",
                            test: "after a reload nothing is shown before it is given, and then the page that was asked for is",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock-tries.spec.mjs",
                            test: "each wrong passcode makes the next wait longer, and neither haste nor a reload makes it shorter",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock-tries.spec.mjs",
                            test: "it locks itself when nobody uses it, says so a minute before, and not while it is used",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock-tries.spec.mjs",
                            test: "“Lock now” locks the other tab too, and what is unfinished there is not lost",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/locked_tabs.rs",
                            test: "what_is_saved_behind_a_lock_is_read_by_another_tab_and_is_nowhere_in_clear",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/locked_tabs.rs",
                            test: "records_that_were_exchanged_do_not_open",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock-tries.spec.mjs",
                            test: "a computer that slept has let time pass: the page is locked when the mouse is moved",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock-tries.spec.mjs",
                            test: "the wait holds in every tab, and before what counts has come",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock-stops.spec.mjs",
                            test: "second copies that cannot be changed: it is said that they may still be readable",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/faults.rs",
                            test: "behind_a_lock_whatever_is_done_and_whatever_write_fails_what_is_said_to_be_saved_is_there",
                        },
                    ],
                    remains: &[
                        "The lock is off until somebody sets it: say on which computers it must be set.",
                        "It does not protect while it is open, nor from someone who can copy the browser’s files and try short passcodes for as long as they like: ask for long ones.",
                        "What was kept before may remain in the browser’s files for a time: encrypt the disks. Give people accounts of their own.",
                    ],
                },
                Hazard {
                    id: "H36",
                    hazard: "The passcode is forgotten",
                    cause: "It is known to one person only, and nothing else opens what is kept.",
                    effect: "All that is kept in that browser is lost; reviews that are due there are not seen.",
                    controls: &[
                        "That a forgotten passcode cannot be replaced is said before one is set, and the passcode is typed twice.",
                        "From the locked page everything can be deleted and begun anew.",
                        "The lock itself has a second copy, so that damage to it alone loses nothing.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/lock.spec.mjs",
                            test: "it is set by keyboard alone, mistakes are said, and then nothing is kept in clear any more",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock.spec.mjs",
                            test: "forgotten: everything is deleted from the locked page, and one begins anew",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/copies.spec.mjs",
                            test: "everything that was cleared comes back behind its lock, and so does the lock",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/copies.rs",
                            test: "the_lock_is_put_back_when_something_needs_it_and_its_copy_is_dropped_when_nothing_does",
                        },
                    ],
                    remains: &[
                        "Keep nothing here that is not in the patient record as well, and the review dates where reminders are made.",
                    ],
                },
                Hazard {
                    id: "H37",
                    hazard: "The page dies while the passcode is set, changed or removed",
                    cause: "The computer shuts down, the browser crashes, the store is full, or another tab writes at the same moment.",
                    effect: "Half of the records can be opened by nobody, or remain in clear although everyone believes them locked.",
                    controls: &[
                        "Everything is written beside what is there, and one single write decides. Whenever it is stopped, the next start has everything in clear or everything behind the passcode.",
                        "What another tab writes meanwhile is kept, and encrypted if the lock is on.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/lock-stops.spec.mjs",
                            test: "setting it is stopped anywhere: everything is in clear, or everything is behind it",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock-stops.spec.mjs",
                            test: "removing it is stopped anywhere: everything is behind it, or everything is in clear",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/lock-stops.spec.mjs",
                            test: "a full store: it says that there is not enough room, and nothing is changed",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/moving.rs",
                            test: "stopped_at_any_write_by_any_fault_it_is_all_old_or_all_new",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/moving.rs",
                            test: "the_passcode_is_changed_or_not_whatever_goes_wrong",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/moving.rs",
                            test: "a_tab_that_changes_or_deletes_someone_at_any_moment_meanwhile_has_its_way",
                        },
                    ],
                    remains: &["Nothing more is asked of you than to read what the page says."],
                },
            ],
        },
        HazardGroup {
            title: "The pages for the person",
            hazards: &[
                Hazard {
                    id: "H38",
                    hazard: "What a service says in its own words is out of date or wrong",
                    cause: "A telephone number or a group changes, a slip is made in typing, or the text is renewed in one browser and not in another.",
                    effect: "Somebody calls a number that nobody answers, or asks for help that is not there any more.",
                    controls: &[
                        "The service’s text stands apart from ours, marked as the service’s, with the day on which it was saved. Saving it again renews the day.",
                        "It takes the place of our menu of help and of nothing else: the numbers to call in a crisis, PALS, the Ombudsman and the advocate stay, whatever a service writes.",
                        "The page on which it is set says that the text stays in this browser, that each computer needs it, and again when it changes; it leads to the page as it is now.",
                        "A text is short enough for the leaflet, or refused with words and left in its field. It can be taken back at any time, after a question.",
                        "What two tabs set is put together place by place. Text that cannot be is an error on the screen, and our words stand on the page.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/menu.spec.mjs",
                            test: "a menu, a contact and who to complain to stand on the page with their day, and ours come back",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/menu.spec.mjs",
                            test: "a text that is too long, has too many lines or a patient’s number is refused with words, and stays",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/menu.spec.mjs",
                            test: "what two tabs set both stays, what is typed outlives a look at the page, and a full browser says so",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/menu.spec.mjs",
                            test: "a text that cannot be is an error on the screen, kept as it is, and nothing is drawn of it",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/menu.rs",
                            test: "a_text_of_the_service_is_kept_with_the_day_it_was_set",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/menu.rs",
                            test: "our_words_come_back_only_after_a_question",
                        },
                        NamedTest {
                            file: "crates/records/tests/kept/values.rs",
                            test: "what_cannot_be_of_a_text_of_the_service_is_named",
                        },
                    ],
                    remains: &[
                        "Say who in the service keeps the text right, on which computers, and how often it is read again.",
                        "Take leaflets with an old day out of the waiting room.",
                    ],
                },
                Hazard {
                    id: "H39",
                    hazard: "The menu of help is taken for a promise",
                    cause: "The page lists help that may be offered to people in a cluster, and the reader needs it, or the service has written it as if everyone got it.",
                    effect: "Somebody waits for help that is not offered to them, loses trust, or does not ask for what the list leaves out.",
                    controls: &[
                        "Each page says, below the menu and whether it is ours or the service’s, that each place agrees its own help, and that person and team choose what fits.",
                        "Each page says that a cluster is not a limit, and that help which is not listed can be asked for.",
                        "The page on which a service writes its menu says that it is no promise.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/menu.spec.mjs",
                            test: "a menu, a contact and who to complain to stand on the page with their day, and ours come back",
                        },
                        NamedTest {
                            file: "crates/pathways/tests/pages.rs",
                            test: "every_page_is_of_its_cluster_and_has_every_section",
                        },
                        NamedTest { file: "crates/pathways/tests/pages.rs", test: "pages_read_like_this" },
                    ],
                    remains: &[
                        "Give the page to somebody in a talk about their care plan, not instead of one.",
                        "Read the pages with service users, carers and clinicians: nobody has reviewed them yet.",
                    ],
                },
                Hazard {
                    id: "H40",
                    hazard: "The page is read by someone in a crisis",
                    cause: "Somebody looks for help at night, in distress, on a slow telephone, or with nothing but the paper.",
                    effect: "They do not find whom to call, or what they read makes things worse.",
                    controls: &[
                        "What to do now stands at the top of the page and in a section of its own on every page, on the choice of a cluster and on paper: 999, NHS 111 option 2, Samaritans 116 123. Each number can be pressed.",
                        "The words are there before the program is, behind a passcode too, and can be reached with the keyboard alone.",
                        "What a service writes stands above those numbers and never in their place.",
                        "Sentences are short and their words plain, counted by a test over every page.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "crates/pathways/tests/pages.rs",
                            test: "every_page_says_whom_to_call_in_a_crisis",
                        },
                        NamedTest {
                            file: "crates/pathways/tests/pages.rs",
                            test: "every_page_can_be_read_by_a_child_of_eleven",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/my-cluster-early.spec.mjs",
                            test: "until then its links work: to the numbers, to another cluster, and to another page",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/my-cluster.spec.mjs",
                            test: "by keyboard alone: to a cluster, to the numbers, to a word and back",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/my-cluster.spec.mjs",
                            test: "behind a passcode the page still opens, and shows nothing of what is kept",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/my-cluster-print.spec.mjs",
                            test: "on paper there is what helps and nothing to press, in letters that can be read",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/menu.spec.mjs",
                            test: "a menu, a contact and who to complain to stand on the page with their day, and ours come back",
                        },
                    ],
                    remains: &[
                        "Write the number of your own crisis team into the contact, in every browser.",
                        "Look at once a year whether the national numbers are still the same.",
                    ],
                },
            ],
        },
        HazardGroup {
            title: "Practice",
            hazards: &[
                Hazard {
                    id: "H41",
                    hazard: "The answers to a vignette are taken for the official ones",
                    cause: "They stand beside the trainee’s ratings with reasons, and nobody but their authors has rated these people.",
                    effect: "People learn to rate otherwise than their service would, and the difference is taken for their mistake.",
                    controls: &[
                        "Every page that shows an answer says that it is the authors’ own and provisional until a panel of local experts has confirmed it.",
                        "Each answer has the range that can be defended, the words of the text that it rests on, and the clusters that can be defended.",
                        "A panel can load a set of its own. It goes through the same checks as ours, against the rule pack in use, and every mistake is told.",
                        "No certificate is given.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/practise-sets.spec.mjs",
                            test: "a broken set is refused with the vignette, the scale and what to do, and changes nothing",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/practise-sets.spec.mjs",
                            test: "a panel’s own set is used everywhere, survives a reload, and ours comes back when asked for",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/practice.rs",
                            test: "vignettes_that_cannot_be_read_have_nothing_stand_in_for_them",
                        },
                        NamedTest {
                            file: "crates/training/tests/authors.rs",
                            test: "the_answers_are_the_authors_own_until_a_panel_has_confirmed_them",
                        },
                    ],
                    remains: &[
                        "Have a panel of local experts confirm or change the answers before results are used for anything.",
                        "Say in a room that disagreeing is expected, and talk about it.",
                    ],
                },
                Hazard {
                    id: "H42",
                    hazard: "Practice is mixed up with real work",
                    cause: "A vignette is rated on the same screens as a person.",
                    effect: "Ratings of somebody made up stand in a record, or a person is rated in the practice and has no record.",
                    controls: &[
                        "Every page of the practice says at its top that the people are made up, on paper too.",
                        "What is answered on a page of the practice never reaches an assessment, and the other way round.",
                        "Practice is a record of its own: no caseload, no casemix and no export knows it.",
                        "The practice has no paragraph to copy into a patient record and no decision to save.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "crates/app/src/state/tests/practice.rs",
                            test: "practice_and_work_with_people_never_touch_each_other",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/practise.spec.mjs",
                            test: "practice and an unfinished assessment never touch each other",
                        },
                    ],
                    remains: &["Do not put a real person into a vignette."],
                },
                Hazard {
                    id: "H43",
                    hazard: "A result code is read wrongly, or tells who somebody is",
                    cause: "Codes are read out, typed and scanned in a busy room, and stand on screens that others see.",
                    effect: "The figures of the room are wrong, or a trainee is judged by her ratings.",
                    controls: &[
                        "A code has ratings, a cluster and a number drawn by chance for the session, and no name.",
                        "A code with up to three wrong characters, or with two that changed places, is never taken; one from another set, another version or another session is refused with words.",
                        "The same code counts once; a trainee’s second code for a vignette takes the place of the first, and the page says so and can put the first back.",
                        "A room’s figures never say whose rating is whose.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/practise-room.spec.mjs",
                            test: "a trainer collects five codes, sees where the room differs, and prints the summary",
                        },
                        NamedTest {
                            file: "crates/training/src/code/check.rs",
                            test: "one_two_or_three_wrong_symbols_are_noticed_wherever_they_are",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/practise-room.spec.mjs",
                            test: "the codes of one session are not thrown away for another unasked",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/rooms.rs",
                            test: "two_tabs_that_gather_for_one_session_lose_no_code_and_each_shows_what_the_other_has",
                        },
                        NamedTest {
                            file: "crates/app/src/state/tests/rooms.rs",
                            test: "two_tabs_that_gather_for_two_sessions_are_asked_which_is_kept",
                        },
                    ],
                    remains: &[
                        "In a room of two or three, everybody knows whose rating is whose: agree first how you talk about it.",
                    ],
                },
                Hazard {
                    id: "H44",
                    hazard: "Figures of agreement are taken for more than they are",
                    cause: "Kappa looks exact, rooms are small, and vignettes are few.",
                    effect: "A team is thought reliable, or unreliable, on thin grounds.",
                    controls: &[
                        "An interval stands beside kappa, or the words why there is none; below five people there is none.",
                        "Where kappa would say nothing, as for one scale of one vignette, none is shown.",
                        "“Not known” is compared with nothing and counted apart.",
                        "A whole person is left out at a time when the interval is made, because the ratings of one head belong together.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "crates/training/src/kappa.rs",
                            test: "kappa_says_nothing_where_a_side_does_not_vary",
                        },
                        NamedTest {
                            file: "crates/training/src/kappa.rs",
                            test: "kappa_is_what_the_definition_and_the_analysis_of_variance_give",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/practise.spec.mjs",
                            test: "agreement over time is shown, and all of it can be deleted",
                        },
                    ],
                    remains: &["Use the figures to choose what to talk about, not to pass or fail anybody."],
                },
                Hazard {
                    id: "H45",
                    hazard: "The camera shows what it should not",
                    cause: "Codes can be scanned with the camera of the trainer’s computer.",
                    effect: "People in the room are seen or recorded.",
                    controls: &[
                        "The camera is asked for only when the button is pressed, is off when its panel is closed or the page is left, and the page says that it is on.",
                        "What it shows is looked at in the page for codes, and forgotten: nothing is kept or sent, and the page has no way to send.",
                        "Codes can always be typed or pasted instead.",
                    ],
                    tests: &[
                        NamedTest {
                            file: "tests/e2e/journeys/practise-room.spec.mjs",
                            test: "a code that is shown to the camera is added, and the camera is off when the panel is closed",
                        },
                        NamedTest {
                            file: "tests/e2e/journeys/practise-room.spec.mjs",
                            test: "without a camera, or where it is refused, the page says so and codes can be typed",
                        },
                    ],
                    remains: &["Point the camera at the codes and not at people."],
                },
            ],
        },
    ],
};
