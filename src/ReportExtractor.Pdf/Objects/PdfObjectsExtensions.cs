namespace ReportExtractor.Pdf.Objects;

/// <summary>Entries of dictionaries by the type that they should have; null where they have another or are not there.</summary>
internal static class PdfObjectsExtensions
{
    /// <summary>An entry, resolved.</summary>
    public static PdfObject Get(this IPdfObjects objects, PdfDictionary dictionary, string key) =>
        objects.Resolve(dictionary.Entries.GetValueOrDefault(key));

    /// <summary>A name.</summary>
    public static string? GetName(this IPdfObjects objects, PdfDictionary dictionary, string key) => (objects.Get(dictionary, key) as PdfName)?.Value;

    /// <summary>A number.</summary>
    public static double? GetNumber(this IPdfObjects objects, PdfDictionary dictionary, string key) => (objects.Get(dictionary, key) as PdfNumber)?.Value;

    /// <summary>A whole number.</summary>
    public static int? GetInteger(this IPdfObjects objects, PdfDictionary dictionary, string key) =>
        objects.GetNumber(dictionary, key) is { } number && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    /// <summary>A dictionary, that of a stream included.</summary>
    public static PdfDictionary? GetDictionary(this IPdfObjects objects, PdfDictionary dictionary, string key) => objects.Get(dictionary, key) switch
    {
        PdfDictionary found => found,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    /// <summary>An array.</summary>
    public static PdfArray? GetArray(this IPdfObjects objects, PdfDictionary dictionary, string key) => objects.Get(dictionary, key) as PdfArray;

    /// <summary>A stream.</summary>
    public static PdfStream? GetStream(this IPdfObjects objects, PdfDictionary dictionary, string key) => objects.Get(dictionary, key) as PdfStream;

    /// <summary>An array's numbers; null where one of them is none.</summary>
    public static double[]? GetNumbers(this IPdfObjects objects, PdfDictionary dictionary, string key)
    {
        if (objects.GetArray(dictionary, key) is not { } array)
        {
            return null;
        }

        var numbers = new double[array.Items.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (objects.Resolve(array.Items[i]) is not PdfNumber number)
            {
                return null;
            }

            numbers[i] = number.Value;
        }

        return numbers;
    }

    /// <summary>A stream's bytes; none where they are beyond a limit, for a font is read without them.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="stream">The stream.</param>
    public static ReadOnlyMemory<byte> DecodeOrNothing(this IPdfObjects objects, PdfStream stream)
    {
        try
        {
            return objects.Decode(stream);
        }
        catch (PdfException)
        {
            return default;
        }
    }
}
