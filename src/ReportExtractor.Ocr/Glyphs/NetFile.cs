using System.Buffers.Binary;

namespace ReportExtractor.Ocr.Glyphs;

/// <summary>The file of a net's weights: numbers of 16 bits, layer by layer.</summary>
internal static class NetFile
{
    private const string Resource = "ReportExtractor.Ocr.Glyphs.glyphs.net";

    /// <summary>The net that this program was built with.</summary>
    public static GlyphNet OfProgram()
    {
        using var stream = typeof(NetFile).Assembly.GetManifestResourceStream(Resource)!;
        return Read(stream);
    }

    /// <summary>Reads a net.</summary>
    /// <param name="stream">The file.</param>
    public static GlyphNet Read(Stream stream)
    {
        var bytes = new byte[sizeof(ushort)];
        var parameters = new float[NetShape.Sizes.Count][];
        for (var layer = 0; layer < parameters.Length; layer++)
        {
            parameters[layer] = new float[NetShape.Sizes[layer]];
            foreach (ref var value in parameters[layer].AsSpan())
            {
                stream.ReadExactly(bytes);
                value = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes);
            }
        }

        return new GlyphNet(parameters);
    }

    /// <summary>Writes a net.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="parameters">Its parameters.</param>
    public static void Write(Stream stream, float[][] parameters)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ushort)];
        foreach (var value in parameters.SelectMany(layer => layer))
        {
            BinaryPrimitives.WriteHalfLittleEndian(bytes, (Half)value);
            stream.Write(bytes);
        }
    }
}
