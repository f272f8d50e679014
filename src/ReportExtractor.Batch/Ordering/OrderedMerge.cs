namespace ReportExtractor.Batch.Ordering;

/// <summary>Merges ordered sequences into one.</summary>
internal static class OrderedMerge
{
    /// <summary>Merges sequences. One item of each sequence is in memory.</summary>
    /// <param name="sequences">The sequences, each in order.</param>
    /// <param name="order">The order. Among equal items, those of the earlier sequence come first.</param>
    public static IEnumerable<T> Of<T>(IReadOnlyList<IEnumerable<T>> sequences, IComparer<T> order)
    {
        var next = new PriorityQueue<int, (T Item, int Sequence)>(Comparer<(T Item, int Sequence)>.Create((a, b) =>
            order.Compare(a.Item, b.Item) is not 0 and var difference ? difference : a.Sequence.CompareTo(b.Sequence)));
        var open = new List<IEnumerator<T>>();
        try
        {
            for (var i = 0; i < sequences.Count; i++)
            {
                open.Add(sequences[i].GetEnumerator());
                Enqueue(i);
            }

            while (next.TryDequeue(out var i, out var first))
            {
                yield return first.Item;
                Enqueue(i);
            }
        }
        finally
        {
            open.ForEach(sequence => sequence.Dispose());
        }

        void Enqueue(int i)
        {
            if (open[i].MoveNext())
            {
                next.Enqueue(i, (open[i].Current, i));
            }
        }
    }
}
