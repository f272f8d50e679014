namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>The numbered lists of a document: each goes on as long as the labels count up one by one.</summary>
internal sealed class LabelLists
{
    private readonly List<(LabelNumberKind Kind, int Start)> _lists = [];
    private readonly Dictionary<LabelNumberKind, (int List, int Last)> _current = [];

    /// <summary>The lists: how each writes its numbers, and where it starts. A list's id is its place, from 1.</summary>
    public IReadOnlyList<(LabelNumberKind Kind, int Start)> All => _lists;

    /// <summary>The id of the list in which a label gets its number, a new one where none goes on.</summary>
    public int ListFor(LabelNumber number)
    {
        if (!_current.TryGetValue(number.Kind, out (int List, int Last) current) || current.Last + 1 != number.Value)
        {
            _lists.Add((number.Kind, number.Value));
            current = (_lists.Count, 0);
        }

        _current[number.Kind] = (current.List, number.Value);
        return current.List;
    }
}
