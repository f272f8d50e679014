using ReportExtractor.Comparison.Outputs;

namespace ReportExtractor.Comparison;

/// <summary>
/// Compares two outputs by source and key. Both are read side by side, one source of each at a time. Where one of them does not keep
/// something (the status in a wide table, sources that could not be read in a table of figures), that is not compared.
/// </summary>
/// <param name="before">The old output.</param>
/// <param name="after">The new output.</param>
internal sealed class OutputComparer(OutputContent before, OutputContent after)
{
    private readonly bool _hasStatuses = before.HasStatuses && after.HasStatuses;
    private readonly bool _hasUnread = before.HasUnread && after.HasUnread;

    /// <summary>The number of sources that are in both outputs, as far as they have been compared.</summary>
    public int Compared { get; private set; }

    /// <summary>The differences in the order of the sources. Enumerate once.</summary>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<OutputDifference> Differences(CancellationToken cancellationToken = default)
    {
        using var old = before.Sources.GetEnumerator();
        using var young = after.Sources.GetEnumerator();
        var (hasOld, hasNew) = (old.MoveNext(), young.MoveNext());
        while (hasOld || hasNew)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var order = !hasOld ? 1 : !hasNew ? -1 : string.CompareOrdinal(old.Current.Path, young.Current.Path);
            foreach (var difference in order switch
            {
                < 0 => OfOne(DifferenceKind.SourceRemoved, old.Current),
                > 0 => OfOne(DifferenceKind.SourceAdded, young.Current),
                _ => OfBoth(old.Current, young.Current),
            })
            {
                yield return difference;
            }

            hasOld = order <= 0 ? old.MoveNext() : hasOld;
            hasNew = order >= 0 ? young.MoveNext() : hasNew;
        }
    }

    /// <summary>A source without figures can be missing in an output that has no place for it.</summary>
    private IEnumerable<OutputDifference> OfOne(DifferenceKind kind, SourceState source) =>
        source.Figures.Count == 0 && !_hasUnread ? [] : [new OutputDifference(kind, source.Path)];

    private IEnumerable<OutputDifference> OfBoth(SourceState old, SourceState young)
    {
        Compared++;
        if (_hasUnread && old.Error != young.Error)
        {
            return [new(DifferenceKind.Reading, old.Path, null, new FigureState(null, old.Error), new FigureState(null, young.Error))];
        }

        return old.Figures.Keys.Union(young.Figures.Keys)
            .Select(key => (Key: key, Old: Find(old, key), New: Find(young, key)))
            .Where(pair => pair.Old?.Value != pair.New?.Value || (_hasStatuses && pair.Old?.Status != pair.New?.Status))
            .Select(pair => new OutputDifference(DifferenceKind.Figure, old.Path, pair.Key, pair.Old, pair.New));
    }

    private static FigureState? Find(SourceState source, string key) =>
        source.Figures.TryGetValue(key, out var figure) ? figure : null;
}
