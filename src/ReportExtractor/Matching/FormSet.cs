using ReportExtractor.Reconstruction;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching;

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
        Labels = new LabelMemory([.. labels.Values.OrderBy(label => label.Index)]);
    }

    /// <summary>Every text that the forms print.</summary>
    public FormVocabulary Vocabulary { get; }

    /// <summary>The labels of all rows of the forms.</summary>
    public LabelMemory Labels { get; }

    /// <summary>The forms.</summary>
    public IReadOnlyList<Form> Forms { get; }

    private static FormTable Prepare(FormTemplate template, TableTemplate table, Dictionary<string, RowLabel> labels)
    {
        Equation[] equations = [.. Equation.Of(template, table)];
        return new FormTable(template, table, [.. TableForm.Of(table, equations, labels)]);
    }
}

/// <summary>A form made ready.</summary>
/// <param name="Template">The form.</param>
/// <param name="Tables">Its tables.</param>
internal sealed record Form(FormTemplate Template, IReadOnlyList<FormTable> Tables);

/// <summary>A table of a form made ready.</summary>
/// <param name="Template">The form.</param>
/// <param name="Table">The table.</param>
/// <param name="Layouts">The ways in which it may be laid out.</param>
internal sealed record FormTable(FormTemplate Template, TableTemplate Table, IReadOnlyList<TableForm> Layouts);
