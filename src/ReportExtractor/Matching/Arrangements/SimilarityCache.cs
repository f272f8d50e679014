using System.Collections.Concurrent;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Arrangements;

/// <summary>
/// How similar texts are to the labels of all rows of the forms. Reports print the same labels again and again, so the results for one
/// are kept for the next. One instance may be used from many threads at once.
/// </summary>
/// <param name="labels">The labels, each at its index.</param>
internal sealed class SimilarityCache(IReadOnlyList<RowLabel> labels)
{
    /// <summary>This many texts are kept, some ten megabytes; then the cache is emptied.</summary>
    private const int MostTexts = 20_000;

    private readonly ConcurrentDictionary<LabelText, double[]> _known = new(new TextComparer());
    private int _count;

    /// <summary>How many labels there are.</summary>
    public int Labels => labels.Count;

    /// <summary>How similar a text is to each label.</summary>
    /// <param name="text">The text.</param>
    /// <returns>For each label, at its index, from 0 to 1.</returns>
    public double[] SimilaritiesOf(LabelText text)
    {
        if (_known.TryGetValue(text, out var similarities))
        {
            return similarities;
        }

        similarities = [.. labels.Select(label => label.SimilarityTo(text))];
        if (Interlocked.Increment(ref _count) > MostTexts)
        {
            _known.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        _known[text] = similarities;
        return similarities;
    }

    private sealed class TextComparer : IEqualityComparer<LabelText>
    {
        public bool Equals(LabelText x, LabelText y) => x.Full == y.Full && x.Core == y.Core && x.Number == y.Number;

        public int GetHashCode(LabelText text) => text.Full.GetHashCode(StringComparison.Ordinal);
    }
}
