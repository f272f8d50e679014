using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching;

/// <summary>Finds which form a document follows, table by table, and reads it by that form.</summary>
/// <param name="forms">The forms.</param>
/// <param name="rules">The rules of suspicion.</param>
internal sealed class FormMatcher(FormSet forms, IReadOnlyList<DoubtRule> rules)
{
    /// <summary>Matches: the stages, one after the other.</summary>
    /// <param name="candidates">The row candidates of a document.</param>
    /// <param name="facts">What is known of the document as a whole.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public FormMatch Match(IReadOnlyList<RowCandidate> candidates, DocumentFacts facts, CancellationToken cancellationToken)
    {
        var words = facts.Words;
        var labels = new LabelScores(candidates, forms);
        var aligner = new FormAligner(forms, labels, words, cancellationToken);
        FormAlignment[] aligned = [.. forms.Forms.Select(aligner.Align)];
        var main = FormElection.Elect(aligned, facts.Year);
        var chooser = new TableChooser([.. aligned.SelectMany(form => form.Tables)], candidates, words);
        var chosen = aligner.Settle(Choose(main, aligned, chooser));
        DecidedTable[] decided = [.. chosen.Select(table => new TableDecider(table, candidates).Decide(cancellationToken))];
        var evidence = Gather(decided, main, chooser, labels, facts);
        foreach (var rule in rules)
        {
            rule.Apply(evidence);
        }

        return new FormMatch(
            main.Form.Template,
            decided,
            evidence.Duplicates.HasSeveralReports,
            decided.Sum(table => table.Arrangement.TellingHeadersIn(words)),
            decided.Any(NamesRow))
        { Labels = labels };
    }

    /// <summary>
    /// The tables of the main form, each by the form that explains it best, and tables that only another form has. Those of the main form
    /// come first: tables of two forms may claim the same rows.
    /// </summary>
    private static IEnumerable<TableAlignment> Choose(FormAlignment main, FormAlignment[] aligned, TableChooser chooser)
    {
        List<TableAlignment> chosen = [.. main.Tables.Select(chooser.Choose)];
        foreach (var foreign in aligned.SelectMany(form => form.Tables).Where(table => !chosen.Exists(table.IsSameTableAs)))
        {
            if (foreign.Rows.Any(row => row.Similarity >= Similarity.Certain))
            {
                chosen.Add(foreign);
            }
        }

        return chosen.OrderBy(table => table.Arrangement.Form != main.Form.Template);
    }

    private DocumentEvidence Gather(
        DecidedTable[] decided, FormAlignment main, TableChooser chooser, LabelScores labels, DocumentFacts facts)
    {
        var isMixed = Array.Exists(decided, table => table.Arrangement.Form != main.Form.Template && table.Alignment.Rows.Count > 0);
        TableEvidence[] tables = [.. decided.Select(table => new TableEvidence(table, chooser.MayBeOthers(table.Alignment, isMixed)))];
        return new DocumentEvidence(tables, labels, forms.Vocabulary, facts);
    }

    private bool NamesRow(DecidedTable table) => table.Alignment.Rows.Any(row =>
        row.Similarity >= Similarity.Certain && table.Arrangement.Rows[row.Row] is { Label: not null } form
        && !forms.Vocabulary.IsOther(forms.Vocabulary.LabelOf(form.Cells[0].Row.Label)));
}
