import { defineCollection } from 'astro:content';
import { vakwerkLader } from './laden/astro-lader.ts';

export const collections = { vakwerk: defineCollection({ loader: vakwerkLader() }) };
