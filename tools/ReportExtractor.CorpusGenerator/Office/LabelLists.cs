namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>The numbered lists of a document. A list continues as long as the numbers of its labels increase by one.</summary>
internal sealed class LabelLists
{
    private readonly List<(LabelNumberKind Kind, int Start)> _lists = [];
    private readonly Dictionary<LabelNumberKind, (int List, int Last)> _current = [];

    /// <summary>The lists: the kind of their numbers, and the first number. The id of a list is its position, from 1.</summary>
    public IReadOnlyList<(LabelNumberKind Kind, int Start)> All => _lists;

    /// <summary>The id of the list that continues with a number; a new list if none does.</summary>
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
