using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Doubts;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching;

/// <summary>Tells which form a document follows, table by table, and reads it by that form.</summary>
internal sealed class FormMatcher(FormSet forms)
{
    /// <summary>What a header of a table that the document prints is worth, against ten for a row's label.</summary>
    private const double HeaderWorth = 1;

    /// <summary>What a table's claim to an candidate loses where the candidate has more or fewer cells than the row: less than one wrong character of a short label.</summary>
    private const double NotWhole = -0.1;

    /// <summary>A table follows one form rather than another where that explains half a header more.</summary>
    private const double TellingMargin = HeaderWorth / 2;

    /// <summary>Matches.</summary>
    /// <param name="candidates">The candidates of a document.</param>
    /// <param name="words">The document's words, as labels are compared.</param>
    /// <param name="year">The year that the document is about, where it says so: it decides between forms that explain the tables equally well.</param>
    /// <param name="hasSecondReport">Whether titles and headings say that the document holds more than one report.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public FormMatch Match(IReadOnlyList<RowCandidate> candidates, IReadOnlySet<string> words, int? year, bool hasSecondReport, CancellationToken cancellationToken)
    {
        var labels = new LabelScores(candidates, forms);
        var readings = forms.Forms.Select(form => (Form: form, Tables: AlignAll(form, labels, words, cancellationToken))).ToList();
        var best = readings
            .OrderByDescending(reading => reading.Tables.Count(table => IsFollowed(table)))
            .ThenByDescending(reading => Math.Round(reading.Tables.Sum(table => table.Score), 1))
            .ThenByDescending(reading => year is null || reading.Form.Template.FirstYear is not { } first || first <= year)
            .ThenByDescending(reading => reading.Form.Template.FirstYear ?? 0)
            .First();

        // A document follows the form that most of its tables follow, however many rows of one of them are the other's.
        bool IsFollowed(AlignedTable table) =>
            table.Score > TellingMargin && readings.TrueForAll(reading => reading.Tables.TrueForAll(other => !other.IsCounterpartOf(table) || other.Score < table.Score - TellingMargin));

        var chooser = new TableChooser([.. readings.SelectMany(reading => reading.Tables)], candidates, words);
        List<AlignedTable> chosen = [.. best.Tables.Select(chooser.Choose)];
        foreach (var foreign in readings.SelectMany(reading => reading.Tables).Where(table => !chosen.Exists(own => own.Table.Table.Id == table.Table.Table.Id)))
        {
            if (foreign.Alignment.Matches.Any(match => match.Similarity >= Similarity.Certain))
            {
                chosen.Add(foreign);
            }
        }

        // Tables of two forms may want the same rows; those of the document's own form come first.
        chosen = WithoutDisputes([.. chosen.OrderBy(table => table.Table.Template != best.Form.Template)], labels, words, cancellationToken);

        TableMatch[] tables = [.. chosen.Select(table => new TableMatch(table.Table, table.Alignment, RowDecider.Read(table.Alignment, candidates, forms.Vocabulary, cancellationToken)))];
        var isMixed = chosen.Exists(table => table.Table.Template != best.Form.Template && table.Alignment.Matches.Count > 0);
        foreach (var row in tables.Zip(chosen).Where(pair => chooser.MayBeOthers(pair.Second, isMixed)).SelectMany(pair => pair.First.Rows))
        {
            row.DoubtAll("the document prints tables or headers of two forms, and this table may be either's");
        }

        return new FormMatch(best.Form.Template, tables, Rivals.Apply(tables, labels, hasSecondReport), tables.Sum(table => table.Alignment.Form.TellingHeadersIn(words)), tables.Any(table => table.Alignment.Matches.Any(match => NamesRow(table.Alignment.Form.Rows[match.Row], match))));
    }

    private bool NamesRow(ArrangedRow row, AlignedRow match) =>
        match.Similarity >= Similarity.Certain && row.Label is not null && !forms.Vocabulary.IsOther(LabelText.Of(row.Cells[0].Row.Label));

    /// <summary>Aligns every table by itself, since tables may stand in any order.</summary>
    private static List<AlignedTable> AlignAll(Form form, LabelScores labels, IReadOnlySet<string> words, CancellationToken cancellationToken) =>
        WithoutDisputes([.. form.Tables.Select(table => Align(table, labels, new HashSet<int>(), words, cancellationToken))], labels, words, cancellationToken);

    /// <summary>An candidate that two tables take goes to the one whose label is more like it; the other is aligned anew without it.</summary>
    private static List<AlignedTable> WithoutDisputes(List<AlignedTable> aligned, LabelScores labels, IReadOnlySet<string> words, CancellationToken cancellationToken)
    {
        var lost = aligned.Select(_ => new HashSet<int>()).ToList();
        while (FirstDispute(aligned) is { } dispute)
        {
            lost[dispute.Loser].Add(dispute.Candidate);
            aligned[dispute.Loser] = Align(aligned[dispute.Loser].Table, labels, lost[dispute.Loser], words, cancellationToken);
        }

        return aligned;
    }

    private static (int Loser, int Candidate)? FirstDispute(List<AlignedTable> aligned)
    {
        var owners = new Dictionary<int, (int Table, double Claim)>();
        for (var table = 0; table < aligned.Count; table++)
        {
            foreach (var match in aligned[table].Alignment.Matches)
            {
                // Of equal labels, that whose row has just as many cells is it.
                var isWhole = match.Candidate.Values.Count == aligned[table].Alignment.Form.Rows[match.Row].Cells.Count;
                var claim = match.Similarity + (isWhole ? 0 : NotWhole);
                for (var candidate = match.First; candidate < match.First + match.Count; candidate++)
                {
                    if (owners.TryGetValue(candidate, out var owner))
                    {
                        return (owner.Claim >= claim ? table : owner.Table, candidate);
                    }

                    owners.Add(candidate, (table, claim));
                }
            }
        }

        return null;
    }

    private static AlignedTable Align(PreparedTable table, LabelScores labels, HashSet<int> excluded, IReadOnlySet<string> words, CancellationToken cancellationToken)
    {
        var alignment = table.Arrangements.Select(layout => new TableAligner(layout, labels, excluded).Align(cancellationToken)).MaxBy(alignment => alignment.Score)!;
        return new AlignedTable(table, alignment, alignment.Score + (HeaderWorth * alignment.Form.HeadersIn(words)));
    }
}
