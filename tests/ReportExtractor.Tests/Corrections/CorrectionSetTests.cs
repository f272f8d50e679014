using ReportExtractor.Records;
using static ReportExtractor.Tests.Corrections.CorrectionLog;

namespace ReportExtractor.Tests.Corrections;

internal sealed class CorrectionSetTests
{
    [Test]
    public void A_correction_replaces_the_value_and_keeps_the_programs_own_reading()
    {
        var figure = Apply(Line(NewTotal, "correct", "99", why: "合计应为99。")).Find(NewTotal);

        Assert.That((figure.Value, figure.Raw, figure.Status), Is.EqualTo((99m, "101", FigureStatus.Corrected)));
        Assert.That((figure.Own!.Value, figure.Own.Raw, figure.Own.Status), Is.EqualTo((101m, "101", FigureStatus.Read)));
        var at = new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
        Assert.That(figure.Decisions, Is.EqualTo(new[] { new FigureDecision(DecisionKind.Correct, "王芳", at, "合计应为99。") }));
    }

    [Test]
    public void Sums_are_judged_again_with_the_corrected_values()
    {
        const string rule = "applications.row-total";
        Assert.That(OutcomeOf(Record, rule, "new"), Is.EqualTo(CheckOutcome.Fail));
        Assert.That(Record.Find("applications.new.social").Sums, Is.EqualTo(SumsVerdict.Contradicted));

        var corrected = Apply(Line(NewTotal, "correct", "99"));

        Assert.That(OutcomeOf(corrected, rule, "new"), Is.EqualTo(CheckOutcome.Pass));
        Assert.That(corrected.Find("applications.new.social").Sums, Is.EqualTo(SumsVerdict.Confirmed));
    }

    [Test]
    public void A_number_that_the_document_does_not_print_is_corrected_to_none()
    {
        var figure = Apply(Line(NewTotal, "correct", "null")).Find(NewTotal);

        Assert.That((figure.Value, figure.Status), Is.EqualTo(((decimal?)null, FigureStatus.Corrected)));
    }

    [Test]
    public void An_accepted_figure_keeps_its_value_and_its_reasons()
    {
        var doubted = new Extractor().ExtractFile(Path.Combine(Repository.Root, "samples", "letters-for-digits", "source.txt"));
        var suspect = doubted.Figures.First(figure => figure.Status == FigureStatus.Suspect);
        var seen = $$"""{"value":{{suspect.Value}},"status":"suspect","raw":"{{suspect.Raw}}"}""";
        var line = Line(NewTotal, "accept").Replace(Record.Source.Sha256, doubted.Source.Sha256, StringComparison.Ordinal)
            .Replace(NewTotal, suspect.Key, StringComparison.Ordinal)
            .Replace("""{"value":101,"status":"read","raw":"101"}""", seen, StringComparison.Ordinal);

        var figure = Load(line).Apply(doubted).Find(suspect.Key);

        Assert.That((figure.Value, figure.Status), Is.EqualTo((suspect.Value, FigureStatus.Accepted)));
        Assert.That(figure.Reasons, Is.EqualTo(suspect.Reasons).And.Not.Empty);
    }

    [Test]
    public void A_comment_changes_nothing_and_is_kept()
    {
        var figure = Apply(Line(NewTotal, "comment", why: "已电话核实")).Find(NewTotal);

        Assert.That((figure.Value, figure.Status, figure.Own), Is.EqualTo((101m, FigureStatus.Read, (Figure?)null)));
        Assert.That(figure.Decisions.Single().Why, Is.EqualTo("已电话核实"));
    }

    [TestCase("\"value\":101,\"status\"", "\"value\":100,\"status\"")]
    [TestCase("\"status\":\"read\"", "\"status\":\"suspect\"")]
    [TestCase("\"raw\":\"101\"", "\"raw\":\"101 \"")]
    public void A_decision_on_another_reading_is_a_problem_and_not_applied(string now, string then)
    {
        var record = Apply(Line(NewTotal, "correct", "99").Replace(now, then, StringComparison.Ordinal));

        Assert.That(record.Find(NewTotal), Is.EqualTo(Record.Find(NewTotal)));
        Assert.That(record.Codes(), Does.Contain("decision-outdated"));
    }

    [Test]
    public void A_decision_on_other_bytes_of_the_same_path_is_a_problem()
    {
        var record = Apply(Line(NewTotal, "correct", "99").Replace(Record.Source.Sha256, new string('0', 64), StringComparison.Ordinal));

        Assert.That(record.Find(NewTotal), Is.EqualTo(Record.Find(NewTotal)));
        Assert.That(record.Problems.Single().Message.ToString(), Does.Contain("when the file had other bytes (1: applications.new.total)"));
    }

    [Test]
    public void A_decision_that_was_made_again_on_the_new_bytes_is_no_problem()
    {
        var old = Line(NewTotal, "correct", "98").Replace(Record.Source.Sha256, new string('0', 64), StringComparison.Ordinal);

        var record = Apply(old, Line(NewTotal, "correct", "99"));

        Assert.That((record.Find(NewTotal).Value, record.Problems.Count), Is.EqualTo((99m, 0)));
    }

    [Test]
    public void The_later_decision_of_the_same_person_counts_whatever_the_order_of_the_lines()
    {
        var early = Line(NewTotal, "correct", "98", at: "2026-11-29T20:00:00+09:00");
        var late = Line(NewTotal, "correct", "99", at: "2026-11-29T12:00:00Z");

        Assert.That(Apply(late, early).Find(NewTotal).Value, Is.EqualTo(99));
        Assert.That(Apply(early, late).Find(NewTotal).Value, Is.EqualTo(99));
        Assert.That(Load(late, early).Digest, Is.EqualTo(Load(early, late, late).Digest));
    }

    [Test]
    public void Different_decisions_of_two_persons_are_a_problem_and_none_is_applied()
    {
        var record = Apply(
            Line(NewTotal, "correct", "98", by: "李四", at: "2026-12-01T00:00:00Z"),
            Line(NewTotal, "correct", "99"),
            Line(NewTotal, "comment", why: "?"));

        Assert.That((record.Find(NewTotal).Value, record.Find(NewTotal).Status), Is.EqualTo((101m, FigureStatus.Read)));
        Assert.That(record.Codes(), Is.EqualTo(new[] { "decisions-contradict" }));
        Assert.That(record.Find(NewTotal).Decisions.Single().Kind, Is.EqualTo(DecisionKind.Comment));
    }

    [Test]
    public void Two_persons_who_agree_on_the_value_are_both_named()
    {
        var figure = Apply(Line(NewTotal, "correct", "101", by: "李四"), Line(NewTotal, "accept", at: "2026-12-01T00:00:00Z")).Find(NewTotal);

        Assert.That((figure.Value, figure.Status), Is.EqualTo((101m, FigureStatus.Accepted)));
        Assert.That(figure.Decisions.Select(decision => decision.By), Is.EqualTo(new[] { "李四", "王芳" }));
    }

    [Test]
    public void Different_decisions_of_one_person_at_the_same_time_contradict_each_other()
    {
        var record = Apply(Line(NewTotal, "correct", "98"), Line(NewTotal, "correct", "99"));

        Assert.That(record.Codes(), Is.EqualTo(new[] { "decisions-contradict" }));
    }

    [Test]
    public void A_decision_on_a_figure_that_the_record_has_not_is_a_problem()
    {
        var record = Apply(Line(NewTotal, "correct", "99").Replace(NewTotal, "applications.new.all", StringComparison.Ordinal));

        Assert.That(record.Codes(), Is.EqualTo(new[] { "decision-outdated" }));
    }

    [Test]
    public void Decisions_on_other_documents_leave_the_record_as_it_is()
    {
        var line = Line(NewTotal, "correct", "99").Replace(Record.Source.Sha256, new string('0', 64), StringComparison.Ordinal)
            .Replace("source.txt", "other.txt", StringComparison.Ordinal);

        Assert.That(Apply(line), Is.SameAs(Record));
    }

    private static CheckOutcome OutcomeOf(ReportRecord record, string rule, string scope) =>
        record.Checks.Single(check => check.Rule == rule && check.Scope == scope).Outcome;
}
