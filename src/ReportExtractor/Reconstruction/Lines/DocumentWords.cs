namespace ReportExtractor.Reconstruction.Lines;

/// <summary>The words of a document, as labels are compared.</summary>
internal static class DocumentWords
{
    /// <summary>Gathers the words. Headers of columns with a wrong character are corrected.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public static IReadOnlySet<string> Of(IEnumerable<LayoutLine> lines, FormVocabulary vocabulary) => lines
        .SelectMany(line => line.Fragments)
        .Where(fragment => fragment.Kind == FragmentKind.Text)
        .Select(fragment => fragment.Label)
        .SelectMany(label => new[] { label.Core, vocabulary.ColumnOf(label.Full) ?? label.Full })
        .ToHashSet(vocabulary.Comparer);
}
