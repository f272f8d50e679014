namespace ReportExtractor.Batch.Inputs;

/// <summary>A list of inputs that can't be used.</summary>
/// <param name="message">One sentence: which path, what is wrong with it, what to do.</param>
public sealed class InputListException(string message) : Exception(message);
