using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>Tells which form a document follows, table by table, and reads it by that form.</summary>
internal sealed class FormMatcher(FormSet forms)
{
    /// <summary>What a header of a table that the document prints is worth, against ten for a row's label.</summary>
    private const double HeaderWorth = 1;

    /// <summary>What a table's claim to an entry loses where the entry has more or fewer cells than the row: less than one wrong character of a short label.</summary>
    private const double NotWhole = -0.1;

    /// <summary>A table follows one form rather than another where that explains half a header more.</summary>
    private const double TellingMargin = HeaderWorth / 2;

    /// <summary>A table is read by another form than the document's only where that explains clearly more, a row with its label and its cells, and the headers do not speak against it.</summary>
    private const double OtherFormMargin = 4;

    /// <summary>What a row loses at the most whose cells are other than the form's.</summary>
    private const double WrongCells = 2.5;

    /// <summary>Matches.</summary>
    /// <param name="entries">The entries of a document.</param>
    /// <param name="words">The document's words, as labels are compared.</param>
    /// <param name="year">The year that the document is about, where it says so: it decides between forms that explain the tables equally well.</param>
    /// <param name="hasSecondReport">Whether titles and headings say that the document holds more than one report.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public FormMatch Match(IReadOnlyList<Entry> entries, IReadOnlySet<string> words, int? year, bool hasSecondReport, CancellationToken cancellationToken)
    {
        var labels = new EntryLabels(entries, forms);
        var candidates = forms.Forms.Select(form => (Form: form, Tables: AlignAll(form, labels, words, cancellationToken))).ToList();
        var best = candidates
            .OrderByDescending(candidate => candidate.Tables.Count(table => IsFollowed(table)))
            .ThenByDescending(candidate => Math.Round(candidate.Tables.Sum(table => table.Score), 1))
            .ThenByDescending(candidate => year is null || candidate.Form.Template.FirstYear is not { } first || first <= year)
            .ThenByDescending(candidate => candidate.Form.Template.FirstYear ?? 0)
            .First();

        // A document follows the form that most of its tables follow, however many rows of one of them are the other's.
        bool IsFollowed(AlignedTable table) =>
            table.Score > TellingMargin && candidates.TrueForAll(candidate => candidate.Tables.TrueForAll(other => other.Table.Template == table.Table.Template || other.Table.Table.Id != table.Table.Table.Id || other.Score < table.Score - TellingMargin));

        var chosen = new List<AlignedTable>();
        foreach (var own in best.Tables)
        {
            var others = candidates.SelectMany(candidate => candidate.Tables).Where(table => table.Table.Template != own.Table.Template && table.Table.Table.Id == own.Table.Table.Id);
            chosen.Add(others.Where(other => IsClearlyBetter(other, own) || HasHeadersOf(other, own)).OrderByDescending(other => other.Score).DefaultIfEmpty(own).First());
        }

        bool IsClearlyBetter(AlignedTable other, AlignedTable own) =>
            other.Score > own.Score + OtherFormMargin && other.Alignment.Form.HeadersIn(words) >= own.Alignment.Form.HeadersIn(words) && !StandsUnder(other, own);

        // Its rows may have fewer cells only because some are empty: the headers right above them say whose they are.
        bool StandsUnder(AlignedTable other, AlignedTable own)
        {
            var above = other.Alignment.Matches.Take(1).SelectMany(first => ColumnHeaders.Above(first.First, entries)).Select(piece => piece.Label.Full).ToList();
            var theirs = ColumnsOf(other).ToList();
            return ColumnsOf(own).Any(column => !theirs.Exists(their => their.Contains(column, StringComparison.Ordinal)) && above.Exists(text => text.Contains(column, StringComparison.Ordinal)));

            static IEnumerable<string> ColumnsOf(AlignedTable table) => table.Table.Table.Columns.Select(column => LabelText.Of(column.Label).Full);
        }

        // Where the document prints columns that only the other form has, and none of this one's, the table is the other's, even if its cells seem to be this one's.
        bool HasHeadersOf(AlignedTable other, AlignedTable own) =>
            own.Alignment.Form.ColumnsIn(words) == 0 && FitsAsWell(other, own)
            && (other.Alignment.Form.ColumnsIn(words) > 0 || other.Alignment.Form.ColumnsLike(words) > own.Alignment.Form.ColumnsLike(words));

        // Where it prints all columns of the other form, and not all of this one's, it may be.
        bool MayBeOther(AlignedTable other, AlignedTable own) =>
            HasAllColumns(other.Alignment.Form) && !HasAllColumns(own.Alignment.Form) && FitsAsWell(other, own);

        // Where it prints columns of neither, which of them it has only its other tables say, and where these are of two forms, not even they.
        bool SaysNothing(AlignedTable other, AlignedTable own) =>
            chosen.Exists(table => table.Table.Template != best.Form.Template && table.Alignment.Matches.Count > 0)
            && own.Alignment.Form.ColumnsLike(words) == 0 && other.Alignment.Form.ColumnsLike(words) == 0 && FitsAsWell(other, own);

        bool HasAllColumns(TableForm form) => form.ColumnsIn(words) == form.Table.Columns.Count;

        static bool FitsAsWell(AlignedTable other, AlignedTable own) =>
            other.Alignment.Matches.Count >= own.Alignment.Matches.Count && other.Alignment.Score >= own.Alignment.Score - (WrongCells * own.Alignment.Matches.Count);

        foreach (var foreign in candidates.SelectMany(candidate => candidate.Tables).Where(table => !chosen.Exists(own => own.Table.Table.Id == table.Table.Table.Id)))
        {
            if (foreign.Alignment.Matches.Any(match => match.Likeness >= EntryLabels.Certain))
            {
                chosen.Add(foreign);
            }
        }

        // Tables of two forms may want the same rows; those of the document's own form come first.
        chosen = WithoutDisputes([.. chosen.OrderBy(table => table.Table.Template != best.Form.Template)], labels, words, cancellationToken);

        TableMatch[] tables = [.. chosen.Select(table => new TableMatch(table.Table, table.Alignment, TableReader.Read(table.Alignment, entries, forms.Vocabulary, cancellationToken)))];
        foreach (var (table, own) in tables.Zip(chosen))
        {
            if (candidates.SelectMany(candidate => candidate.Tables).Any(other => other.Table.Template != own.Table.Template && other.Table.Table.Id == own.Table.Table.Id && (MayBeOther(other, own) || SaysNothing(other, own))))
            {
                foreach (var row in table.Rows)
                {
                    row.DoubtAll("the document prints tables or headers of two forms, and this table may be either's");
                }
            }
        }

        return new FormMatch(best.Form.Template, tables, Rivals.Apply(tables, labels, hasSecondReport), tables.Sum(table => table.Alignment.Form.TellingHeadersIn(words)), tables.Any(table => table.Alignment.Matches.Any(match => NamesRow(table.Alignment.Form.Rows[match.Row], match))));
    }

    private bool NamesRow(FormRow row, RowMatch match) =>
        match.Likeness >= EntryLabels.Certain && row.Label is not null && !forms.Vocabulary.IsOther(LabelText.Of(row.Cells[0].Row.Label));

    /// <summary>Aligns every table by itself, since tables may stand in any order.</summary>
    private static List<AlignedTable> AlignAll(Form form, EntryLabels labels, IReadOnlySet<string> words, CancellationToken cancellationToken) =>
        WithoutDisputes([.. form.Tables.Select(table => Align(table, labels, new HashSet<int>(), words, cancellationToken))], labels, words, cancellationToken);

    /// <summary>An entry that two tables take goes to the one whose label is more like it; the other is aligned anew without it.</summary>
    private static List<AlignedTable> WithoutDisputes(List<AlignedTable> aligned, EntryLabels labels, IReadOnlySet<string> words, CancellationToken cancellationToken)
    {
        var lost = aligned.Select(_ => new HashSet<int>()).ToList();
        while (FirstDispute(aligned) is { } dispute)
        {
            lost[dispute.Loser].Add(dispute.Entry);
            aligned[dispute.Loser] = Align(aligned[dispute.Loser].Table, labels, lost[dispute.Loser], words, cancellationToken);
        }

        return aligned;
    }

    private static (int Loser, int Entry)? FirstDispute(List<AlignedTable> aligned)
    {
        var owners = new Dictionary<int, (int Table, double Claim)>();
        for (var table = 0; table < aligned.Count; table++)
        {
            foreach (var match in aligned[table].Alignment.Matches)
            {
                // Of equal labels, that whose row has just as many cells is it.
                var isWhole = match.Entry.Values.Count == aligned[table].Alignment.Form.Rows[match.Row].Cells.Count;
                var claim = match.Likeness + (isWhole ? 0 : NotWhole);
                for (var entry = match.First; entry < match.First + match.Count; entry++)
                {
                    if (owners.TryGetValue(entry, out var owner))
                    {
                        return (owner.Claim >= claim ? table : owner.Table, entry);
                    }

                    owners.Add(entry, (table, claim));
                }
            }
        }

        return null;
    }

    private static AlignedTable Align(FormTable table, EntryLabels labels, HashSet<int> excluded, IReadOnlySet<string> words, CancellationToken cancellationToken)
    {
        var alignment = table.Layouts.Select(layout => new TableAligner(layout, labels, excluded).Align(cancellationToken)).MaxBy(alignment => alignment.Score)!;
        return new AlignedTable(table, alignment, alignment.Score + (HeaderWorth * alignment.Form.HeadersIn(words)));
    }

    /// <summary>A table of a form laid against the document, and what speaks for it: its rows, and its headers among the words.</summary>
    private readonly record struct AlignedTable(FormTable Table, TableAlignment Alignment, double Score);
}
