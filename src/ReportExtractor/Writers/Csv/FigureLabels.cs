using ReportExtractor.Templates;

namespace ReportExtractor.Writers.Csv;

/// <summary>Finds the figure of a form by its key.</summary>
internal sealed class FigureLabels
{
    private readonly Dictionary<string, Dictionary<string, FigureTemplate>> _forms = new(StringComparer.Ordinal);

    public FigureLabels(IEnumerable<FormTemplate> templates)
    {
        foreach (var template in templates)
        {
            _forms[template.Id] = template.Figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        }
    }

    /// <summary>Looks in the record's own form first, then in the others: a document that mixes the forms has figures of both.</summary>
    public FigureTemplate? Find(string? form, string key) =>
        form is not null && _forms.TryGetValue(form, out var own) && own.TryGetValue(key, out var figure)
            ? figure
            : _forms.Values.Select(other => other.GetValueOrDefault(key)).FirstOrDefault(found => found is not null);
}
