namespace ReportExtractor.Ocr.Lines;

/// <summary>A character that the line recogniser read.</summary>
/// <param name="Text">The character.</param>
/// <param name="Confidence">The model's probability of it.</param>
/// <param name="Place">Where its middle is within the crop, from 0 to its width in pixels.</param>
internal readonly record struct LineCharacter(string Text, double Confidence, double Place);
