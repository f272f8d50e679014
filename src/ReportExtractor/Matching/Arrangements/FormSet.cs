using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Arrangements;

/// <summary>The forms that documents are read by, prepared once: their words, their tables as they are arranged, their sums.</summary>
internal sealed class FormSet
{
    /// <summary>Prepares forms.</summary>
    /// <param name="templates">The forms.</param>
    public FormSet(IReadOnlyList<FormTemplate> templates)
    {
        Vocabulary = new FormVocabulary(templates);

        // Rows that two forms print alike are compared once.
        var labels = new Dictionary<string, RowLabel>();
        Forms = [.. templates.Select(Prepare)];
        Labels = new SimilarityCache([.. labels.Values.OrderBy(label => label.Index)]);

        PreparedForm Prepare(FormTemplate template) => new(template, [.. template.Tables.Select(table => Arrange(template, table))]);

        IReadOnlyList<TableArrangement> Arrange(FormTemplate template, TableTemplate table) =>
            [.. TableArrangement.Of(template, table, Vocabulary, labels)];
    }

    /// <summary>Every text that the forms print.</summary>
    public FormVocabulary Vocabulary { get; }

    /// <summary>The labels of all rows of the forms.</summary>
    public SimilarityCache Labels { get; }

    /// <summary>The forms.</summary>
    public IReadOnlyList<PreparedForm> Forms { get; }

    /// <summary>All arrangements of the table that an arrangement is one of.</summary>
    /// <param name="arrangement">The arrangement.</param>
    public IReadOnlyList<TableArrangement> ArrangementsOf(TableArrangement arrangement) =>
        Forms.SelectMany(form => form.Tables).First(arrangements => arrangements.Contains(arrangement));
}
