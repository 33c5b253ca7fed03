using ProjectBot.Tests.Files;

namespace ProjectBot.Tests.Items;

/// <summary>Files on anything with a number.</summary>
public sealed class AttachmentTranscripts
{
    [Fact]
    public Task Files_go_where_their_line_says() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: task add Draft for @Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Draft.
           | T1 Draft
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana (offer.pdf): T1
        bot: Attached offer.pdf (120 KB) to T1 Draft.
           | T1 Draft
           | ○ to do · Bo
           | Attachments: offer.pdf (120 KB)
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana attached offer.pdf (120 KB) to T1 Draft.
           | [Show: T1]
        ana, bo: ↻ T1 Draft: Attachments: offer.pdf (120 KB)
        ana: T1
        bot: T1 Draft
           | ○ to do · Bo
           | Attachments: offer.pdf (120 KB)
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana (plan.pdf 3 KB): T1 attach
        bot: Attached plan.pdf (3 KB) to T1 Draft.
           | T1 Draft
           | ○ to do · Bo
           | Attachments: offer.pdf (120 KB), plan.pdf (3 KB)
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana attached plan.pdf (3 KB) to T1 Draft.
           | [Show: T1]
        ana, bo: ↻ T1 Draft: Attachments: offer.pdf (120 KB), plan.pdf (3 KB)
        ana (a.png, b.png 2 MB): T1 attach both drafts
        bot: Commented on T1 Draft: “both drafts”, with a.png (120 KB) and b.png (2 MB).
           | T1 Draft
           | ○ to do · Bo
           | Attachments: offer.pdf (120 KB), plan.pdf (3 KB), a.png (120 KB), b.png (2 MB)
           | 1 comment
           | Ana, Sun 22 Nov 09:00: both drafts [a.png, b.png]
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana commented on T1 Draft: “both drafts”, with a.png (120 KB) and b.png (2 MB).
           | [Show: T1]
        ana: ↻ T1 Draft: Attachments: offer.pdf (120 KB), plan.pdf (3 KB), a.png (120 KB), b.png (2 MB) · 1 comment · Ana, Sun 22 Nov 09:00: both drafts [a.png, b.png]
        bo: risk add Vendor slips
        bot: Added R1.
           | R1 Vendor slips
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana (letter.pdf): R1 comment see this
        bot: Commented on R1 Vendor slips: “see this”, with letter.pdf (120 KB).
           | R1 Vendor slips
           | open · not rated
           | Attachments: letter.pdf (120 KB)
           | 1 comment
           | Ana, Sun 22 Nov 09:00: see this [letter.pdf]
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ↻ R1 Vendor slips: Attachments: letter.pdf (120 KB) · 1 comment · Ana, Sun 22 Nov 09:00: see this [letter.pdf]
        ana (contract.pdf): task add Sign the contract for @Bo
        bot: Added T2 for Bo. It has no date yet, so it is in the inbox.
           | Attached contract.pdf (120 KB).
           | T2 Sign the contract
           | ○ to do · Bo
           | Attachments: contract.pdf (120 KB)
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: ← Ana gave you T2 Sign the contract.
           | T2 Sign the contract
           | ○ to do · Bo
           | Attachments: contract.pdf (120 KB)
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana (signed.pdf): T1: the signed one
        bot: Commented on T1 Draft: “the signed one”, with signed.pdf (120 KB).
           | T1 Draft
           | ○ to do · Bo
           | Attachments: offer.pdf (120 KB), plan.pdf (3 KB), a.png (120 KB), b.png (2 MB), signed.pdf (120 KB)
           | 2 comments
           | Ana, Sun 22 Nov 09:00: both drafts [a.png, b.png]
           | Ana, Sun 22 Nov 09:00: the signed one [signed.pdf]
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana commented on T1 Draft: “the signed one”, with signed.pdf (120 KB).
           | [Show: T1]
        ana: ↻ T1 Draft: Attachments: offer.pdf (120 KB), plan.pdf (3 KB), a.png (120 KB), b.png (2 MB), signed.pdf (120 KB) · 2 comments · Ana, Sun 22 Nov 09:00: the signed one [signed.pdf]
        ana (proof.pdf): T1 done
        bot: Finished T1 Draft.
           | Attached proof.pdf (120 KB).
           | [Undo: undo change #]
        bo: ← Ana finished T1 Draft.
           | [Show: T1]
        ana: ↻ T1 Draft: ✓ done on Sun 22 Nov · Bo · Attachments: plan.pdf (3 KB), a.png (120 KB), b.png (2 MB), signed.pdf (120 KB), proof.pdf (120 KB), and 1 more
        ana: T1 files
        bot: Files of T1 Draft
           | 1 offer.pdf · 120 KB · Ana · Sun 22 Nov 09:00
           | 2 plan.pdf · 3 KB · Ana · Sun 22 Nov 09:00
           | 3 a.png · 120 KB · Ana · Sun 22 Nov 09:00
           | 4 b.png · 2 MB · Ana · Sun 22 Nov 09:00
           | 5 signed.pdf · 120 KB · Ana · Sun 22 Nov 09:00
           | 6 proof.pdf · 120 KB · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        ana: history T1
        bot: History of T1 Draft
           | attached offer.pdf (120 KB) · Ana · Sun 22 Nov 09:00
           | attached plan.pdf (3 KB) · Ana · Sun 22 Nov 09:00
           | commented “both drafts” with a.png (120 KB) and b.png (2 MB) · Ana · Sun 22 Nov 09:00
           | commented “the signed one” with signed.pdf (120 KB) · Ana · Sun 22 Nov 09:00
           | attached proof.pdf (120 KB) · Ana · Sun 22 Nov 09:00
           | done · Ana · Sun 22 Nov 09:00
           | added “Draft” · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        """);

    [Fact]
    public Task A_file_that_nobody_placed_waits_for_the_answer() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Draft
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana (offer.pdf):
        bot: I have offer.pdf.
           | Which one is it for? Say its number, like T3. Or say what to add for it: task add Sign the contract
           | [Cancel]
        ana: T1
        bot: Attached offer.pdf (120 KB) to T1 Draft.
           | T1 Draft
           | ○ to do
           | Attachments: offer.pdf (120 KB)
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Draft: Attachments: offer.pdf (120 KB)
        ana (offer.pdf): here is the contract
        bot: I have offer.pdf.
           | Which one is it for? Say its number, like T3. Or say what to add for it: task add Sign the contract
           | [Cancel]
        ana (terms.pdf):
        bot: I have offer.pdf and terms.pdf.
           | Which one is it for? Say its number, like T3. Or say what to add for it: task add Sign the contract
           | [Cancel]
        ana: tasks
        bot: Tasks of Apollo
           | 1 in all, as of 09:00
           | T1 Draft
           | [Refresh: tasks]
        bot: Which one is it for? Say its number, like T3.
           | [Cancel]
        ana: the first one
        bot: I could not read “the first one” as an answer. That is written like T12; several like T1 T2 T5, or T4..T9, at most 100.
           | Which one is it for? Say its number, like T3.
           | [Cancel]
        ana: task add Sign it
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | Attached offer.pdf (120 KB) and terms.pdf (120 KB).
           | T2 Sign it
           | ○ to do
           | Attachments: offer.pdf (120 KB), terms.pdf (120 KB)
           | 1 comment
           | Ana, Sun 22 Nov 09:00: here is the contract [offer.pdf, terms.pdf]
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T2
        bot: T2 Sign it
           | ○ to do
           | Attachments: offer.pdf (120 KB), terms.pdf (120 KB)
           | 1 comment
           | Ana, Sun 22 Nov 09:00: here is the contract [offer.pdf, terms.pdf]
           | [Start: T2 start] [Done: T2 done] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana (more.pdf):
        bot: I have more.pdf.
           | Which one is it for? Say its number, like T3. Or say what to add for it: task add Sign the contract
           | [Cancel]
        ana: T99
        bot: There is no T99 here.
           | I have more.pdf.
           | Which one is it for? Say its number, like T3. Or say what to add for it: task add Sign the contract
           | [Cancel]
        ana: T2 comment look
        bot: Commented on T2 Sign it: “look”, with more.pdf (120 KB).
           | T2 Sign it
           | ○ to do
           | Attachments: offer.pdf (120 KB), terms.pdf (120 KB), more.pdf (120 KB)
           | 2 comments
           | Ana, Sun 22 Nov 09:00: here is the contract [offer.pdf, terms.pdf]
           | Ana, Sun 22 Nov 09:00: look [more.pdf]
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: ↻ T2 Sign it: Attachments: offer.pdf (120 KB), terms.pdf (120 KB), more.pdf (120 KB) · 2 comments · Ana, Sun 22 Nov 09:00: look [more.pdf]
        ana (again.pdf): T77
        bot: There is no T77 here.
           | I have again.pdf.
           | Which one is it for? Say its number, like T3. Or say what to add for it: task add Sign the contract
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: T1 attach
        bot: No file came with that. Send it together with the words T1 attach, or alone: then I ask which one it is for.
        ana (plan.pdf): tasks
        bot: Tasks of Apollo
           | 2 in all, as of 09:00
           | T1 Draft
           | T2 Sign it
           | [Refresh: tasks]
        bot: I have plan.pdf.
           | Which one is it for? Say its number, like T3. Or say what to add for it: task add Sign the contract
           | [Cancel]
        ana: T1 attach
        bot: Attached plan.pdf (120 KB) to T1 Draft.
           | T1 Draft
           | ○ to do
           | Attachments: offer.pdf (120 KB), plan.pdf (120 KB)
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Draft: Attachments: offer.pdf (120 KB), plan.pdf (120 KB)
        """);

    [Fact]
    public Task A_dialog_and_a_form_take_files_too() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana (offer.pdf): Sign the contract
        bot: “Sign the contract”: Who does it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        ana (terms.pdf):
        bot: I have offer.pdf and terms.pdf.
           | “Sign the contract”: Who does it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        ana: save
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | Attached offer.pdf (120 KB) and terms.pdf (120 KB).
           | T1 Sign the contract
           | ○ to do
           | Attachments: offer.pdf (120 KB), terms.pdf (120 KB)
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 comment
        bot: T1 Sign the contract: What do you want to say?
           | [Cancel]
        ana (note.pdf): as agreed
        bot: Commented on T1 Sign the contract: “as agreed”, with note.pdf (120 KB).
           | T1 Sign the contract
           | ○ to do
           | Attachments: offer.pdf (120 KB), terms.pdf (120 KB), note.pdf (120 KB)
           | 1 comment
           | Ana, Sun 22 Nov 09:00: as agreed [note.pdf]
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Sign the contract: Attachments: offer.pdf (120 KB), terms.pdf (120 KB), note.pdf (120 KB) · 1 comment · Ana, Sun 22 Nov 09:00: as agreed [note.pdf]
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana (other.pdf): T1 comment by the way
        bot: Commented on T1 Sign the contract: “by the way”, with other.pdf (120 KB).
           | T1 Sign the contract
           | ○ to do
           | Attachments: offer.pdf (120 KB), terms.pdf (120 KB), note.pdf (120 KB), other.pdf (120 KB)
           | 2 comments
           | Ana, Sun 22 Nov 09:00: as agreed [note.pdf]
           | Ana, Sun 22 Nov 09:00: by the way [other.pdf]
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Sign the contract: Attachments: offer.pdf (120 KB), terms.pdf (120 KB), note.pdf (120 KB), other.pdf (120 KB) · 2 comments · Ana, Sun 22 Nov 09:00: by the way [other.pdf]
        ana: resume
        bot: What is to be done?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana (due.pdf): T1 due whenever
        bot: I could not read “whenever”.
           | T1 Sign the contract: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Cancel]
        ana: friday
        bot: Set the due date of T1 Sign the contract to Fri 27 Nov.
           | Attached due.pdf (120 KB).
           | [Change: T1 due] [Undo: undo change #]
        ana: ↻ T1 Sign the contract: ○ to do · Fri 27 Nov · Attachments: offer.pdf (120 KB), terms.pdf (120 KB), note.pdf (120 KB), other.pdf (120 KB), due.pdf (120 KB)
        """);

    [Fact]
    public Task Files_are_taken_off_and_both_are_undone() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Draft for @Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Draft.
           | T1 Draft
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        given: 1 days later
        ana (offer.pdf): T1
        bot: Attached offer.pdf (120 KB) to T1 Draft.
           | T1 Draft
           | ○ to do · Bo
           | Attachments: offer.pdf (120 KB)
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana attached offer.pdf (120 KB) to T1 Draft.
           | [Show: T1]
        ana, bo: ↻ T1 Draft: Attachments: offer.pdf (120 KB)
        ana: undo
        bot: Undone. T1 no longer has the file offer.pdf.
           | [Redo]
        ana, bo: ↻ T1 Draft: −Attachments
        ana: T1 files
        bot: There are no files at T1.
        ana: redo
        bot: Done again. T1 has the file offer.pdf.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Draft: Attachments: offer.pdf (120 KB)
        ana: ↻ T1 Draft: Attached offer.pdf (120 KB) to T1 Draft. · Attachments: offer.pdf (120 KB)
        ana: T1
        bot: T1 Draft
           | ○ to do · Bo
           | Attachments: offer.pdf (120 KB)
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 remove file offer.pdf
        bot: Removed the file offer.pdf from T1 Draft.
           | [Undo: undo change #]
        bo: ← Ana removed the file offer.pdf from T1 Draft.
           | [Show: T1]
        ana, bo: ↻ T1 Draft: −Attachments
        ana: T1
        bot: T1 Draft
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: history T1
        bot: History of T1 Draft
           | attached offer.pdf (120 KB) · Ana · Mon 23 Nov 09:00
           | removed the file offer.pdf · Ana · Mon 23 Nov 09:00
           | added “Draft” · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        ana: undo
        bot: Undone. T1 has the file offer.pdf.
           | [Redo]
        ana, bo: ↻ T1 Draft: Attachments: offer.pdf (120 KB)
        ana: T1
        bot: T1 Draft
           | ○ to do · Bo
           | Attachments: offer.pdf (120 KB)
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana (offer.pdf 200 KB): T1
        bot: Attached offer.pdf (200 KB) to T1 Draft.
           | T1 Draft
           | ○ to do · Bo
           | Attachments: offer.pdf (120 KB), offer.pdf (200 KB)
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana attached offer.pdf (200 KB) to T1 Draft.
           | [Show: T1]
        ana: ↻ T1 Draft: Attachments: offer.pdf (120 KB), offer.pdf (200 KB)
        ana: T1 remove file offer.pdf
        bot: There are 2 files of that name at T1. Say which by its number in the list.
           | [Files of T1: T1 files]
        ana: T1 remove file 2
        bot: Removed the file offer.pdf from T1 Draft.
           | [Undo: undo change #]
        bo: ← Ana removed the file offer.pdf from T1 Draft.
           | [Show: T1]
        ana: ↻ T1 Draft: Attachments: offer.pdf (120 KB)
        ana: T1 remove file other.pdf
        bot: There is no file “other.pdf” at T1.
           | [Files of T1: T1 files]
        ana: T1 detach 1
        bot: Removed the file offer.pdf from T1 Draft.
           | [Undo: undo change #]
        bo: ← Ana removed the file offer.pdf from T1 Draft.
           | [Show: T1]
        ana: ↻ T1 Draft: −Attachments
        ana (scan.pdf): task add Sign
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | Attached scan.pdf (120 KB).
           | T2 Sign
           | ○ to do
           | Attachments: scan.pdf (120 KB)
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: undo
        bot: Undone. T2 is gone.
           | [Redo]
        ana: ↻ T2 was taken back: −Attachments
        """);

    [Fact]
    public Task A_client_sees_what_is_for_them() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in shop
        ana: task add Landing page for @Carla
        bot: Added T1 for Carla. It has no date yet, so it is in the inbox.
           | T1 Landing page
           | ○ to do · Carla
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana (margin.xlsx): T1
        bot: Attached margin.xlsx (120 KB) to T1 Landing page.
           | T1 Landing page
           | ○ to do · Carla
           | Attachments: margin.xlsx (120 KB)
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Landing page: Attachments: margin.xlsx (120 KB)
        ana (early.pdf): T1 attach to client
        bot: T1 is internal, so no client would read that. Let them see it first: T1 share
           | [Try it again: resume]
        ana: T1 share
        bot: Shared T1 Landing page with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: Clients: may see this
        ana (offer.pdf): T1 attach to client as promised
        bot: Commented on T1 Landing page: “as promised”, with offer.pdf (120 KB).
           | T1 Landing page
           | ○ to do · Carla
           | Attachments: margin.xlsx (120 KB), offer.pdf (120 KB)
           | Clients: may see this
           | 1 comment
           | Ana, Sun 22 Nov 09:00: as promised [offer.pdf]
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        carla: ← Ana commented on T1 Landing page: “as promised”, with offer.pdf (120 KB).
           | [Show: T1]
        ana: ↻ T1 Landing page: Attachments: margin.xlsx (120 KB), offer.pdf (120 KB) · 1 comment · Ana, Sun 22 Nov 09:00: as promised [offer.pdf]
        carla: T1
        bot: T1 Landing page
           | ○ to do · Carla
           | Attachments: offer.pdf (120 KB)
           | 1 comment
           | Ana, Sun 22 Nov 09:00: as promised [offer.pdf]
           | [Comment…: T1 comment]
        carla: T1 files
        bot: Files of T1 Landing page
           | 1 offer.pdf · 120 KB · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        ana: T1 files
        bot: Files of T1 Landing page
           | 1 margin.xlsx · 120 KB · Ana · Sun 22 Nov 09:00
           | 2 offer.pdf · 120 KB · Ana · Sun 22 Nov 09:00 · for the client
           | [Show: T1]
        carla: history T1
        bot: History of T1 Landing page
           | commented “as promised” with offer.pdf (120 KB) · Ana · Sun 22 Nov 09:00
           | shared with you · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        carla (photo.png): T1
        bot: Attached photo.png (120 KB) to T1 Landing page.
           | T1 Landing page
           | ○ to do · Carla
           | Attachments: offer.pdf (120 KB), photo.png (120 KB)
           | 1 comment
           | Ana, Sun 22 Nov 09:00: as promised [offer.pdf]
           | [Comment…: T1 comment] [Undo: undo change #]
        ana: ↻ T1 Landing page: Attachments: margin.xlsx (120 KB), offer.pdf (120 KB), photo.png (120 KB)
        carla: ↻ T1 Landing page: Attachments: offer.pdf (120 KB), photo.png (120 KB)
        given: 1 days later
        carla (logo.svg):
        bot: I have logo.svg.
           | Which one is it for? Say its number, like T3.
           | [Cancel]
        carla: T1 attach our logo
        bot: Commented on T1 Landing page: “our logo”, with logo.svg (120 KB).
           | T1 Landing page
           | ○ to do · Carla
           | Attachments: offer.pdf (120 KB), photo.png (120 KB), logo.svg (120 KB)
           | 2 comments
           | Ana, Sun 22 Nov 09:00: as promised [offer.pdf]
           | Carla, Mon 23 Nov 09:00: our logo [logo.svg]
           | [Comment…: T1 comment] [Undo: undo change #]
        ana: ↻ T1 Landing page: Attachments: margin.xlsx (120 KB), offer.pdf (120 KB), photo.png (120 KB), logo.svg (120 KB) · 2 comments · Carla, Mon 23 Nov 09:00: our logo [logo.svg]
        carla: ↻ T1 Landing page: Attachments: offer.pdf (120 KB), photo.png (120 KB), logo.svg (120 KB) · 2 comments · Carla, Mon 23 Nov 09:00: our logo [logo.svg]
        ana: T1
        bot: T1 Landing page
           | ○ to do · Carla
           | Attachments: margin.xlsx (120 KB), offer.pdf (120 KB), photo.png (120 KB), logo.svg (120 KB)
           | Clients: may see this
           | 2 comments
           | Ana, Sun 22 Nov 09:00: as promised [offer.pdf]
           | Carla, Mon 23 Nov 09:00: our logo [logo.svg]
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        carla: T1 remove file photo.png
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: T1 remove file margin.xlsx
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: undo
        bot: Undone. T1 no longer has the file logo.svg.
           | [Redo]
        ana: ↻ T1 Landing page: Attachments: margin.xlsx (120 KB), offer.pdf (120 KB), photo.png (120 KB) · 1 comment · −Carla, Mon 23 Nov 09:00
        carla: ↻ T1 Landing page: Attachments: offer.pdf (120 KB), photo.png (120 KB) · 1 comment · −Carla, Mon 23 Nov 09:00
        carla (wish.pdf): task add Do this as well
        bot: That is for the project team.
           | I have wish.pdf.
           | Which one is it for? Say its number, like T3.
           | [What is shared with me: tasks] [Cancel]
        """);

    [Fact]
    public Task Where_a_client_reads_files_are_internal_unless_they_are_for_the_client() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in shop
        ana: task add Landing page
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Landing page
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 share
        bot: Shared T1 Landing page with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: Clients: may see this
        ana (margin.xlsx): T1
        bot: Attached margin.xlsx (120 KB) to T1 Landing page.
           | T1 Landing page
           | ○ to do
           | Attachments: margin.xlsx (120 KB)
           | Clients: may see this
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Landing page: Attachments: margin.xlsx (120 KB)
        ana@shop: T1
        bot: T1 Landing page
           | ○ to do
           | [Comment…: T1 comment]
        ana@shop: T1 files
        bot: There are no files at T1.
        ana@shop: T1 remove file margin.xlsx
        bot: There is no file “margin.xlsx” at T1.
           | [Files of T1: T1 files]
        ana@shop (offer.pdf): T1
        bot: A client reads here, and files are internal unless they are for the client: T1 attach to client. Or send it to me in private.
           | I have offer.pdf.
           | Which one is it for? Say its number, like T3.
           | [Cancel]
        ana@shop: T1 attach to client
        bot: Ana attached offer.pdf (120 KB) to T1 Landing page.
           | T1 Landing page
           | ○ to do
           | Attachments: offer.pdf (120 KB)
           | [Comment…: T1 comment] [Undo: undo change #]
        @shop: ↻ T1 Landing page: Attachments: offer.pdf (120 KB)
        ana: ↻ T1 Landing page: Attachments: margin.xlsx (120 KB), offer.pdf (120 KB)
        ana@shop (proof.pdf): T1 done
        bot: Ana finished T1 Landing page.
           | [Undo: undo change #]
        bot: A client reads here, and files are internal unless they are for the client: T1 attach to client. Or send it to me in private.
        bot: I have proof.pdf.
           | Which one is it for? Say its number, like T3.
           | [Cancel]
        @shop: ↻ T1 Landing page: ✓ done
        ana: ↻ T1 Landing page: ✓ done on Sun 22 Nov
        ana@shop: cancel
        bot: Cancelled; nothing was changed.
        ana@shop (secret.pdf): task add Something internal
        bot: Added T2. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | The files are kept with it.
           | [Undo: undo change #]
        ana: T2
        bot: T2 Something internal
           | ○ to do
           | Attachments: secret.pdf (120 KB)
           | [Start: T2 start] [Done: T2 done] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana@shop (secret.pdf): T2
        bot: I do not show T2 where a client reads along. Ask me in private, or let clients see it first: T2 share
           | I have secret.pdf.
           | Which one is it for? Say its number, like T3.
           | [Cancel]
        ana@shop: cancel
        bot: Cancelled; nothing was changed.
        """);

    [Fact]
    public Task What_cannot_be_kept_is_said_and_the_line_is_not_lost() => Transcript.Check("""
        given: Apollo with ana, bo
        ana (film.mp4 30 MB): task add Cut the film
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Cut the film
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bot: film.mp4: A file has at most 20 MB. Put a bigger one where your team keeps its files, and send me the link.
        ana (film.mp4 30 MB): T1
        bot: T1 Cut the film
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bot: film.mp4: A file has at most 20 MB. Put a bigger one where your team keeps its files, and send me the link.
        ana (film.mp4 30 MB, still.png): T1 attach two of them
        bot: Commented on T1 Cut the film: “two of them”, with still.png (120 KB).
           | T1 Cut the film
           | ○ to do
           | Attachments: still.png (120 KB)
           | 1 comment
           | Ana, Sun 22 Nov 09:00: two of them [still.png]
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bot: film.mp4: A file has at most 20 MB. Put a bigger one where your team keeps its files, and send me the link.
        ana: ↻ T1 Cut the film: Attachments: still.png (120 KB) · 1 comment · Ana, Sun 22 Nov 09:00: two of them [still.png]
        ana (film.mp4 30 MB): T1 attach
        bot: film.mp4: A file has at most 20 MB. Put a bigger one where your team keeps its files, and send me the link.
        ana (film.mp4 30 MB):
        bot: film.mp4: A file has at most 20 MB. Put a bigger one where your team keeps its files, and send me the link.
        ana (lost.pdf): T1
        bot: T1 Cut the film
           | ○ to do
           | Attachments: still.png (120 KB)
           | 1 comment
           | Ana, Sun 22 Nov 09:00: two of them [still.png]
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bot: lost.pdf: I could not fetch it. Please send it again.
        eve (offer.pdf): hello
        bot: Hello Eve! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        bot: I keep files only in a project of yours, and there is none here.
        eve (offer.pdf):
        bot: I keep files only in a project of yours, and there is none here.
        eve (offer.pdf): apollo/T1
        bot: You are in no project called apollo.
        bot: I keep files only in a project of yours, and there is none here.
        """);

    [Fact]
    public Task What_is_refused_keeps_its_files() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        ana: task add Draft
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana (offer.pdf): T9 comment see this
        bot: There is no T9 here.
           | [Try it again: resume]
        ana: resume
        bot: There is no T9 here.
           | [Try it again: resume]
        carla (wish.pdf): T1
        bot: There is no T1 here.
           | I have wish.pdf.
           | Which one is it for? Say its number, like T3.
           | [Cancel]
        carla: cancel
        bot: Cancelled; nothing was changed.
        ana: project archive
        bot: Apollo is archived. Everything in it can still be read; “project reopen” brings it back.
           | [Undo: undo change #]
        ana (late.pdf): T1
        bot: Apollo is archived, so nothing in it changes.
           | [Reopen the project: project reopen]
        ana (late.pdf): T1 attach
        bot: Apollo is archived, so nothing in it changes.
           | [Reopen the project: project reopen]
        """);

    [Fact]
    public Task In_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 添加任务 签合同
        bot: 已添加 T1。还没有负责人和日期，先放在收件箱。
           | T1 签合同
           | ○ 待办
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana (报价.pdf): T1
        bot: 已为 T1 签合同 添加附件 报价.pdf (120 KB)。
           | T1 签合同
           | ○ 待办
           | 附件: 报价.pdf (120 KB)
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: ↻ T1 签合同: 附件: 报价.pdf (120 KB)
        ana (合同.pdf):
        bot: 已收到合同.pdf。
           | 它属于哪一项？请说编号，如 T3。也可以说要为它新建什么：添加任务 签合同
           | [取消]
        ana: T1
        bot: 已为 T1 签合同 添加附件 合同.pdf (120 KB)。
           | T1 签合同
           | ○ 待办
           | 附件: 报价.pdf (120 KB), 合同.pdf (120 KB)
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: ↻ T1 签合同: 附件: 报价.pdf (120 KB), 合同.pdf (120 KB)
        ana (图纸.pdf): T1 附上 最新版
        bot: 已评论 T1 签合同：“最新版”，附 图纸.pdf (120 KB)。
           | T1 签合同
           | ○ 待办
           | 附件: 报价.pdf (120 KB), 合同.pdf (120 KB), 图纸.pdf (120 KB)
           | 1 条评论
           | Ana，11月22日 周日 09:00：最新版 [图纸.pdf]
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: ↻ T1 签合同: 附件: 报价.pdf (120 KB), 合同.pdf (120 KB), 图纸.pdf (120 KB) · 1 条评论 · Ana，11月22日 周日 09:00：最新版 [图纸.pdf]
        ana: T1 附件
        bot: T1 签合同的附件
           | 1 报价.pdf · 120 KB · Ana · 11月22日 周日 09:00
           | 2 合同.pdf · 120 KB · Ana · 11月22日 周日 09:00
           | 3 图纸.pdf · 120 KB · Ana · 11月22日 周日 09:00
           | [查看: T1]
        ana: T1 移除附件 报价.pdf
        bot: 已从 T1 签合同 移除文件 报价.pdf。
           | [撤销: undo change #]
        ana: ↻ T1 签合同: 附件: 合同.pdf (120 KB), 图纸.pdf (120 KB)
        ana: T1 历史
        bot: T1 签合同的历史
           | 附上 报价.pdf (120 KB) · Ana · 11月22日 周日 09:00
           | 移除了附件 报价.pdf · Ana · 11月22日 周日 09:00
           | 附上 合同.pdf (120 KB) · Ana · 11月22日 周日 09:00
           | 评论“最新版”，附上 图纸.pdf (120 KB) · Ana · 11月22日 周日 09:00
           | 添加了“签合同” · Ana · 11月22日 周日 09:00
           | [查看: T1]
        ana (大文件.mp4 30 MB): T1
        bot: T1 签合同
           | ○ 待办
           | 附件: 合同.pdf (120 KB), 图纸.pdf (120 KB)
           | 1 条评论
           | Ana，11月22日 周日 09:00：最新版 [图纸.pdf]
           | [开始: T1 start] [完成: T1 done] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        bot: 大文件.mp4: 单个文件最多 20 MB。更大的文件请放到团队存放文件的地方，再把链接发给我。
        ana (文件.pdf): T1 附给客户
        bot: T1 仅限内部，客户看不到这条回复。请先让客户可见：T1 对客户可见
           | [再试一次: 继续]
        """, "zh-CN");

    [Fact]
    public async Task Cards_and_lists_link_to_the_files_for_who_reads_them()
    {
        var talk = new Transcript { Files = { Address = "https://bot.example" } };
        await talk.Holds("""
            given: Apollo with ana, carla(client)
            ana: task add Landing page
            bot: Added T1. It has no owner and no date yet, so it is in the inbox.
               | T1 Landing page
               | ○ to do
               | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
            ana: T1 share
            bot: Shared T1 Landing page with clients.
               | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
               | [Undo: undo change #]
            ana: ↻ T1 Landing page: Clients: may see this
            ana (margin.xlsx): T1
            bot: Attached margin.xlsx (120 KB) to T1 Landing page.
               | T1 Landing page
               | ○ to do
               | Attachments: margin.xlsx (120 KB)
               | margin.xlsx (120 KB): https://bot.example/margin.xlsx?member
               | Clients: may see this
               | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
            ana: ↻ T1 Landing page: Attachments: margin.xlsx (120 KB) · margin.xlsx (120 KB): https://bot.example/margin.xlsx?member
            ana (offer.pdf): T1 attach to client
            bot: Attached offer.pdf (120 KB) to T1 Landing page.
               | T1 Landing page
               | ○ to do
               | Attachments: margin.xlsx (120 KB), offer.pdf (120 KB)
               | margin.xlsx (120 KB): https://bot.example/margin.xlsx?member
               | offer.pdf (120 KB): https://bot.example/offer.pdf?member
               | Clients: may see this
               | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
            ana: ↻ T1 Landing page: Attachments: margin.xlsx (120 KB), offer.pdf (120 KB) · offer.pdf (120 KB): https://bot.example/offer.pdf?member
            carla: T1
            bot: T1 Landing page
               | ○ to do
               | Attachments: offer.pdf (120 KB)
               | offer.pdf (120 KB): https://bot.example/offer.pdf?client
               | [Comment…: T1 comment]
            carla: T1 files
            bot: Files of T1 Landing page
               | 1 offer.pdf · 120 KB · Ana · Sun 22 Nov 09:00
               | https://bot.example/offer.pdf?client
               | [Show: T1]
            """);
    }

    [Fact]
    public async Task Only_what_is_said_to_the_bot_is_kept_and_once()
    {
        var talk = new Transcript();
        await talk.Play("given: Apollo with ana, bo in team");
        await talk.Play("ana: task add Draft");
        var turn = talk.Turn("ana", "team", "T1") with { Files = [Drawer.Sent("offer.pdf")] };
        await talk.Bot.Hear(turn with { Id = "overheard", IsAddressed = false }, inline: true);
        Assert.Equal(0, talk.Files.Count);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => talk.Bot.Hear(turn, inline: true).AsTask()));
        await talk.Bot.Hear(turn, inline: true);
        Assert.Equal(1, talk.Files.Count);
    }
}
