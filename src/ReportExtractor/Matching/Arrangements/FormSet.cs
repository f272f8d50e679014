using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Arrangements;

/// <summary>The forms that documents are read by, made ready once: their words, their tables as laid out, their sums.</summary>
internal sealed class FormSet
{
    /// <summary>Prepares forms.</summary>
    /// <param name="templates">The forms.</param>
    public FormSet(IReadOnlyList<FormTemplate> templates)
    {
        Vocabulary = new FormVocabulary(templates);

        // Rows that two forms print alike are compared once.
        var labels = new Dictionary<string, RowLabel>();
        Forms = [.. templates.Select(template => new Form(template, [.. template.Tables.Select(table => Prepare(template, table, labels))]))];
        Labels = new SimilarityCache([.. labels.Values.OrderBy(label => label.Index)]);
    }

    /// <summary>Every text that the forms print.</summary>
    public FormVocabulary Vocabulary { get; }

    /// <summary>The labels of all rows of the forms.</summary>
    public SimilarityCache Labels { get; }

    /// <summary>The forms.</summary>
    public IReadOnlyList<Form> Forms { get; }

    private static PreparedTable Prepare(FormTemplate template, TableTemplate table, Dictionary<string, RowLabel> labels)
    {
        PrintedSum[] sums = [.. PrintedSum.Of(template, table)];
        return new PreparedTable(template, table, [.. TableArrangement.Of(table, sums, labels)]);
    }
}

/// <summary>A form made ready.</summary>
/// <param name="Template">The form.</param>
/// <param name="Tables">Its tables.</param>
internal sealed record Form(FormTemplate Template, IReadOnlyList<PreparedTable> Tables);

/// <summary>A table of a form made ready.</summary>
/// <param name="Template">The form.</param>
/// <param name="Table">The table.</param>
/// <param name="Arrangements">The ways in which it may be laid out.</param>
internal sealed record PreparedTable(FormTemplate Template, TableTemplate Table, IReadOnlyList<TableArrangement> Arrangements);
