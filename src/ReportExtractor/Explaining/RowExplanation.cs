namespace ReportExtractor.Explaining;

/// <summary>How the row of a figure was found.</summary>
/// <param name="WordsAbove">The loose words above its cells.</param>
/// <param name="Stub">The words in front of its cells.</param>
/// <param name="WordsBelow">The loose words below its cells.</param>
/// <param name="Similarity">How similar they are to the label, from 0 to 1; 0 if its neighbours place it.</param>
/// <param name="HasLabel">False where the rows of a table stand side by side: its headers name it.</param>
/// <param name="IsAmbiguous">Whether it would fit another row almost as well.</param>
internal sealed record RowExplanation(
    string WordsAbove, string Stub, string WordsBelow, double Similarity, bool HasLabel, bool IsAmbiguous);
