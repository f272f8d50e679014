using ReportExtractor.Templates;

namespace ReportExtractor.Panel.CodeBooks;

/// <summary>Every figure of some forms, with its labels and its variable.</summary>
internal sealed class FigureBook
{
    private readonly Dictionary<(string Form, string Key), CodeBookEntry> _byForm = [];
    private readonly Dictionary<string, CodeBookEntry> _byKey = new(StringComparer.Ordinal);
    private readonly VariableNames _variables;

    /// <summary>Creates a book.</summary>
    /// <param name="forms">The forms, in the order in which their figures are listed.</param>
    /// <param name="taken">Names that other variables have.</param>
    public FigureBook(IReadOnlyList<FormTemplate> forms, IEnumerable<string> taken)
    {
        foreach (var entry in forms.SelectMany(CodeBookEntry.Of))
        {
            _byForm.TryAdd((entry.Form, entry.Key), entry);
            _byKey.TryAdd(entry.Key, entry);
        }

        _variables = new VariableNames(_byKey.Keys, taken);
        Figures = [.. _byKey.Select(pair => new BookFigure(pair.Key, _variables.Find(pair.Key)!, [.. EntriesOf(pair.Key)]))];
    }

    /// <summary>The figures, each once, in the order of the forms.</summary>
    public IReadOnlyList<BookFigure> Figures { get; }

    /// <summary>What is said of a figure in a form, or else in another form that has it. Null if none has.</summary>
    /// <param name="form">The form, or null.</param>
    /// <param name="key">The figure's key.</param>
    public CodeBookEntry? Find(string? form, string key) =>
        form is not null && _byForm.TryGetValue((form, key), out var entry) ? entry : _byKey.GetValueOrDefault(key);

    /// <summary>The variable of a figure, or null.</summary>
    /// <param name="key">The figure's key.</param>
    public string? VariableOf(string key) => _variables.Find(key);

    private IEnumerable<CodeBookEntry> EntriesOf(string key) => _byForm.Where(entry => entry.Key.Key == key).Select(entry => entry.Value);
}
